import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/documents/document-model.ts';
import { reminderLetter } from '../../../src/documents/letters/cong-van-don-doc.ts';
import { remindedUnitsOf, unknownFilesOf } from '../../../src/documents/letters/reminded-units.ts';
import { reminderLetter as skeleton } from '../../../templates/text/cong-van-don-doc.ts';
import { blockText, documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { reminderContext, reminderOf, reminderYear } from '../../support/reminder-fixture.ts';
import { oneUnitYear } from '../../support/result-variants.ts';

/** The same in a year whose deadline is a Saturday, before it: nobody is late yet. */
const before2024 = {
  ...reminderYear,
  year: 2024,
  deadline: { date: '2024-11-30', weekend: true },
  units: reminderYear.units.map((unit) =>
    unit.submission === 'late' ? { ...unit, submission: 'on-time' as const, receivedOn: '2024-11-15' } : unit,
  ),
};

describe('who is reminded, and of what', () => {
  it('tells nothing, nothing usable, faulty and late apart', () => {
    const units = remindedUnitsOf(reminderYear);
    expect(units.map(({ unit, states, lacking, daysLate }) => [unit.id, states, lacking, daysLate])).toEqual([
      ['14755', ['faulty'], '01 lỗi phải sửa: điểm tự chấm vượt điểm tối đa (01)', null],
      ['14752', ['late'], '', 3],
      ['PTP', ['unusable'], '', null],
      ['HPN', ['missing'], '', null],
      ['BCHQS', ['unusable'], '', null],
    ]);
    expect(units.find(({ unit }) => unit.id === 'PTP')?.refused).toEqual([
      {
        file: 'Truong MN.pdf',
        because: 'Nội dung tệp là PDF, không phải bảng tính nên không chấm điểm được.',
        why: 'không phải bảng tính theo biểu mẫu',
      },
    ]);
  });

  it('names the most frequent kinds of fault, and counts the rest', () => {
    const fault = { severity: 'error', code: 'TD2103', file: '14755.xlsx', message: '', hint: '' } as const;
    const titles = ['Một', 'Hai', 'Hai', 'Ba', 'Bốn', 'Năm'];
    const [input] = reminderYear.inputs;
    const year = {
      ...reminderYear,
      inputs: input === undefined ? [] : [{ ...input, file: '14755.xlsx' }],
      diagnostics: titles.map((title) => ({ ...fault, title })),
    };
    expect(remindedUnitsOf(year)[0]?.lacking).toBe(
      '06 lỗi phải sửa: hai (02), một (01), ba (01) và lỗi khác (02)',
    );
  });

  it('leaves a file of nobody to the clerk', () => {
    expect(unknownFilesOf(reminderYear).map(({ file }) => file)).toEqual(['bao cao.xlsx']);
  });
});

describe('the letter', () => {
  it.each([
    ['cong-van-don-doc', {}],
    [
      'cong-van-don-doc-truoc-han-ngay-nghi',
      {
        result: before2024,
        date: '2024-11-20',
        deadline: { planned: '2024-11-30', date: '2024-11-30' },
      },
    ],
    [
      'cong-van-don-doc-han-moi',
      { newDeadline: '2022-12-12', deadline: { planned: '2022-11-30', date: '2022-11-30' } },
    ],
  ])('%s reads as its golden text', async (name, given) => {
    await expectGolden(documentText(skeleton, reminderOf(given)), name);
  });

  it('is a reminder up to the deadline itself, a demand from the day after', () => {
    const said = (date: string) => documentText(skeleton, reminderOf({ date })).split('\n')[0];
    expect(said('2022-11-30')).toBe('V/v nhắc nộp bản tự chấm điểm thi đua năm 2022');
    expect(said('2022-12-01')).toBe('V/v đôn đốc nộp bản tự chấm điểm thi đua năm 2022');
  });

  it('says that a deadline on a weekend is moved where the profile moves it', () => {
    const deadline = { planned: '2024-11-30', date: '2024-12-02' };
    const text = documentText(skeleton, reminderOf({ date: '2024-12-01', deadline }));
    expect(text).toContain(
      'Ngày 30/11/2024 là Thứ Bảy, ngày nghỉ nên thời hạn được tính đến hết Thứ Hai, ngày 02/12/2024.',
    );
    expect(text).toContain('nhắc nộp');
  });

  it('counts as many units as its tables have rows', () => {
    const letter = reminderOf();
    const rows = (letter.blocks.danh_sach ?? [])
      .filter((block): block is Table => block.type === 'table')
      .map((table) => table.rows.filter(({ kind }) => kind !== 'heading').length);
    const said = (letter.blocks.tinh_hinh ?? []).flatMap((block) =>
      block.type === 'paragraph' && block.style === 'dash'
        ? [Number(/\d+/u.exec(block.runs[0]?.text ?? '')?.[0])]
        : [],
    );
    expect(rows).toEqual([1, 2, 1, 1]);
    // Those who were late and have nothing more to send are told apart, after what the others have to do.
    expect(said).toEqual(rows.slice(0, 3));
    const text = [...(letter.blocks.tinh_hinh ?? []), ...(letter.blocks.yeu_cau ?? [])].map(blockText);
    const sending = new Set(
      remindedUnitsOf(reminderYear)
        .filter(({ states }) => states.some((state) => state !== 'late'))
        .map(({ unit }) => unit.id),
    );
    expect(text.join('\n')).toContain(`0${sending.size} đơn vị còn phải gửi hoặc gửi lại, gồm:`);
    expect(text.join('\n')).toContain(`đề nghị thủ trưởng 0${sending.size} đơn vị nêu trên`);
  });

  it('is addressed to the one unit that it is for', () => {
    const [first, ...others] = reminderYear.units;
    const units =
      first === undefined ? [] : [first, ...others.filter(({ submission }) => submission === 'on-time')];
    const letter = reminderOf({ result: { ...reminderYear, units } });
    expect(letter.fields.don_vi_nhan).toEqual([{ text: 'Ủy ban nhân dân phường Ba Đình' }]);
  });

  it('is not written where nobody has anything left to send', () => {
    expect(reminderLetter(reminderContext({ result: oneUnitYear }))).toBeNull();
    const late = {
      ...oneUnitYear,
      units: oneUnitYear.units.map((unit) => ({ ...unit, submission: 'late' as const })),
    };
    expect(reminderLetter(reminderContext({ result: late }))).toBeNull();
  });
});
