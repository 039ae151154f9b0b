import { describe, expect, it } from 'vitest';
import type { RawCell, RawContent } from '../../../src/domain/raw-workbook.ts';
import { flipSign, readDate } from '../../../src/reading/cells/read-date.ts';
import { readLevel } from '../../../src/reading/cells/read-level.ts';
import { readTextAnswer } from '../../../src/reading/cells/read-text.ts';
import { readTick } from '../../../src/reading/cells/read-tick.ts';
import { readYear } from '../../../src/reading/cells/read-year.ts';
import { longText, shownText } from '../../../src/reading/cells/shown-text.ts';

const place = { from: { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'F4' }, column: 'Lãnh đạo' };
const cell = (content: RawContent): RawCell => ({ column: 6, content });
const text = (typed: string) => cell({ kind: 'text', text: typed });
const number = (value: number) => cell({ kind: 'number', value });

describe('readTick', () => {
  it.each(['x', 'X', 'v', '✓', 'có', 'Có', 'co', 'đã có', 'Đạt', 'rồi', '1', 'TRUE'])(
    '%j is a tick',
    (typed) => expect(readTick(text(typed), place)).toEqual({ value: true, diagnostics: [] }),
  );

  it('reads a number 1 and a true cell as ticks', () => {
    expect(readTick(number(1), place).value).toBe(true);
    expect(readTick(cell({ kind: 'boolean', value: true }), place).value).toBe(true);
  });

  it.each(['không', 'ko', 'chưa', 'Chưa có', 'không đạt', '0', '-', ' '])('%j is no tick', (typed) =>
    expect(readTick(text(typed), place)).toEqual({ value: false, diagnostics: [] }),
  );

  it.each([
    ...[
      'khong',
      'KHÔNG',
      'Không ',
      'k\u0068o\u0302ng',
      'ko',
      'k',
      'KO',
      'khong dat',
      'Không đat',
      'chua',
      'sai',
    ],
    ...['không vi pham', 'Chua có', 'no'],
  ])('%j is no tick, with fewer marks or none', (typed) =>
    expect(readTick(text(typed), place)).toEqual({ value: false, diagnostics: [] }),
  );

  it.each([
    ...['khổng', 'khống', 'khộng', 'chứa', 'chữa', 'sái', 'nợ', 'nó', 'kỏ', 'khổng đạt', 'chứa đạt'],
    ...['cỏ', 'cớ', 'đát', 'rối', 'đũng', 'Khổng có'],
  ])('%j is another word, and neither', (typed) =>
    expect(readTick(text(typed), place)).toMatchObject({ value: null, diagnostics: [{ code: 'TD2210' }] }),
  );

  it('says that it does not understand other words', () => {
    expect(readTick(text('phó phòng'), place)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'TD2210' }],
    });
  });
});

describe('readLevel', () => {
  const of = (choices: readonly string[]) => ({ choices, describe: () => '' });

  it('finds a named level whatever its letters, and keeps what was typed', () => {
    expect(readLevel(text(' TÔT '), place, of(['Tốt', 'Khá'])).value).toMatchObject({
      value: 'Tốt',
      text: 'TÔT',
    });
  });

  it('tells apart levels that differ by their marks only', () => {
    expect(readLevel(text('Kém'), place, of(['Kem', 'Kém'])).value).toMatchObject({ value: 'Kém' });
  });

  it('reads ticks where the choice is có or không', () => {
    const yesNo = of(['Có', 'Không']);
    expect(readLevel(text('x'), place, yesNo).value).toMatchObject({ value: 'Có', text: 'x' });
    expect(readLevel(cell({ kind: 'boolean', value: false }), place, yesNo).value).toMatchObject({
      value: 'Không',
    });
  });

  it('takes no other word for a level', () => {
    const read = (typed: string, ...choices: string[]) => readLevel(text(typed), place, of(choices)).value;
    for (const typed of ['khổng', 'khống', 'chứa', 'Khổng có'])
      expect(read(typed, 'Có', 'Không')).toMatchObject({ value: typed });
    expect(read('khong', 'Có', 'Không')).toMatchObject({ value: 'Không' });
    expect(read('khổng áp dụng', 'Có', 'Không')).toMatchObject({ state: 'given', value: 'khổng áp dụng' });
    expect(read('Trúng bình', 'Tốt', 'Trung bình')).toMatchObject({ value: 'Trúng bình' });
    expect(read('Trung binh', 'Tốt', 'Trung bình')).toMatchObject({ value: 'Trung bình' });
    // Whoever named the levels without marks has not said which they have.
    expect(read('Tốt', 'Tot', 'Kha')).toMatchObject({ value: 'Tot' });
  });

  it('takes a level with its points as the form words them, and with no others', () => {
    const choices = ['Rất tốt', 'Tốt', 'Khá'];
    const describe = () =>
      'Chọn một mức: Rất tốt (6 điểm); Tốt (4,5 điểm); Khá (3 điểm). Bắt buộc có minh chứng.';
    const read = (text: string) =>
      readLevel(cell({ kind: 'text', text }), place, { choices, describe }).value;
    for (const text of ['Tốt (4,5 điểm)', 'Tốt: 4,5 điểm', 'Mức tốt (4.5đ)'])
      expect(read(text)).toMatchObject({ value: 'Tốt' });
    expect(read('Rất tốt (6 điểm)')).toMatchObject({ value: 'Rất tốt' });
    for (const text of ['Tốt (6 điểm)', 'Khá (4,5 điểm)', '✗ Tốt'])
      expect(read(text)).toMatchObject({ value: text });
  });

  it('keeps a level that nobody knows as typed', () => {
    expect(readLevel(text('Tuyệt vời'), place, of(['Tốt'])).value).toMatchObject({
      state: 'given',
      value: 'Tuyệt vời',
    });
  });

  it('knows không áp dụng', () => {
    expect(readLevel(text('Không áp dụng'), place, of(['Có', 'Không'])).value.state).toBe('not-applicable');
  });
});

describe('readDate', () => {
  it.each([
    ['30/11/1980', '1980-11-30'],
    ['30-11-80', '1980-11-30'],
    ['5.6.1991', '1991-06-05'],
    ['5.6.91', '1991-06-05'],
    ['30 / 11 / 1980', '1980-11-30'],
    ['1980-11-30', '1980-11-30'],
    ['07/04/2001 ', '2001-04-07'],
    ['ngày 30 tháng 11 năm 2022', '2022-11-30'],
    ['Ngày 05 tháng 02 năm 1985', '1985-02-05'],
  ])('reads %j', (typed, iso) =>
    expect(readDate(text(typed), place)).toEqual({ value: iso, diagnostics: [] }),
  );

  it('takes a date cell as it is, and a bare number as the day that Excel counts', () => {
    expect(readDate(cell({ kind: 'date', iso: '1980-11-30' }), place).value).toBe('1980-11-30');
    expect(readDate(number(29_555), place).value).toBe('1980-11-30');
    // The first and the last day that a bare number may mean.
    expect([7306, 73_050].map((serial) => readDate(number(serial), place).value)).toEqual([
      '1920-01-01',
      '2099-12-31',
    ]);
    expect([7305, 73_051].map((serial) => readDate(number(serial), place).value)).toEqual([null, null]);
  });

  it.each([
    ['31/02/1980', 'TD2208'],
    ['sinh năm 80', 'TD2208'],
    ['11/30/1980', 'TD2209'],
    ['1980', 'TD2211'],
  ])('%j is no date that is safe to use: %s', (typed, code) =>
    expect(readDate(text(typed), place)).toMatchObject({ value: null, diagnostics: [{ code }] }),
  );
});

describe('readTextAnswer', () => {
  it.each(['-', 'không', 'Không có', '0', '  '])('%j tells nothing', (typed) =>
    expect(readTextAnswer(text(typed), place).value.state).toBe('blank'),
  );

  it.each(['Khổng', 'chứa có'])('%j is a word of its own', (typed) =>
    expect(readTextAnswer(text(typed), place).value).toMatchObject({ state: 'given', value: typed }),
  );

  it('keeps line breaks and takes out what no document can hold', () => {
    expect(readTextAnswer(text('Kế hoạch\u0007 số 1\r\n\r\n  Báo cáo số 2 '), place).value).toMatchObject({
      value: 'Kế hoạch số 1\n\nBáo cáo số 2',
      text: 'Kế hoạch\u0007 số 1 Báo cáo số 2',
    });
  });

  it('takes a number for its text', () => {
    expect(readTextAnswer(number(15), place).value).toMatchObject({ value: '15' });
  });
});

describe('readYear', () => {
  it.each([
    ['2022', 2022],
    ['Năm 2022', 2022],
    ['22', null],
    ['2022-2023', null],
  ])('%j', (typed, year) => expect(readYear(typed)).toBe(year));
});

describe('shown text', () => {
  it.each<[RawContent, string]>([
    [{ kind: 'number', value: 8.5 }, '8,5'],
    [{ kind: 'number', value: 8.299999999999999 }, '8,3'],
    [{ kind: 'date', iso: '2022-11-05' }, '05/11/2022'],
    [{ kind: 'boolean', value: true }, 'TRUE'],
    [{ kind: 'error', error: '#N/A' }, '#N/A'],
    [{ kind: 'formula-without-value' }, ''],
  ])('%j is shown as %j', (content, shown) => {
    expect(shownText(cell(content))).toBe(shown);
    expect(longText(cell(content))).toBe(shown);
  });
});

describe('flipSign', () => {
  it.each(['21.6.1985', '21-thg 6-1985', '21 tháng 6 năm 1985', '1985-06-21', '21–6–1985'])(
    'is none where %s was typed as no Excel reads it',
    (typed) => expect(flipSign([date('1990-05-11'), text(typed), null])).toBeNull(),
  );

  const date = (iso: string) => cell({ kind: 'date', iso });

  it('is a text date among dates of which none has a day above 12', () => {
    expect(flipSign([date('1990-05-11'), text('25/12/1980'), null])).toBe('25/12/1980');
  });

  it.each([
    ['a date has a day above 12', [date('1990-05-11'), date('1990-05-13'), text('25/12/1980')]],
    ['there is no text', [date('1990-05-11'), date('1990-06-11')]],
    ['the text may be either', [date('1990-05-11'), text('05/12/1980')]],
    ['the dates are the same both ways', [date('1990-05-05'), text('25/12/1980')]],
    ['the text is no date', [date('1990-05-11'), text('không rõ')]],
  ])('is none where %s', (_, cells) => expect(flipSign(cells)).toBeNull());

  it('leaves the date to a person, with both meanings', () => {
    const { value, diagnostics } = readDate(date('1990-05-11'), place, '25/12/1980');
    expect(value).toBeNull();
    expect(diagnostics[0]?.message).toContain('11/5/1990 hoặc 05/11/1990');
  });

  it('is no text that is one only because a part is struck out', () => {
    const cells = [date('1975-03-08'), { ...text('22/6/1985'), marks: { struck: '21/6/1985' } }];
    expect(flipSign(cells)).toBeNull();
    expect(flipSign([date('1975-03-08'), text('22/6/1985')])).toBe('22/6/1985');
  });

  it('says nothing of a date that reads the same both ways', () => {
    expect(readDate(date('1990-05-05'), place, '25/12/1980')).toEqual({
      value: '1990-05-05',
      diagnostics: [],
    });
  });
});
