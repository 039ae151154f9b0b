import { describe, expect, it } from 'vitest';
import { fields } from '../../src/form/fields.ts';
import type { FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { formTexts } from '../../src/form/form-texts.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { fillFields } from '../support/fill-fields.ts';
import { understand } from '../support/understand.ts';
import { PROFILE, SMALL_EDITION, WARD } from './small-set.ts';

const context: ReadingContext = {
  units: [WARD],
  register: { units: [WARD] },
  criteria: SMALL_EDITION,
  year: 2022,
  formTexts: formTexts({ criteria: SMALL_EDITION, year: 2022, profile: PROFILE, deadline: '2022-11-30' }),
};
const received = { file: 'bieu.xlsx', sha256: 'a'.repeat(64), receivedOn: '2022-11-28', sender: null };

/** The form of the ward with values typed into it, written, read back and understood. */
async function sentBack(values: readonly (readonly [string, FormValue])[]) {
  const blank = formOf({
    unit: WARD,
    criteria: SMALL_EDITION,
    year: 2022,
    profile: PROFILE,
    deadline: '2022-11-30',
  });
  const bytes = await renderForm(fillFields(blank, new Map(values)));
  const read = await readWorkbook(bytes, received.file);
  if (read.value === null) throw new Error('the form cannot be read');
  const understood = understand(read.value, received, context);
  return { submission: understood.value, diagnostics: [...read.diagnostics, ...understood.diagnostics] };
}

describe('a form that comes back', () => {
  it('blank: is known for what it is, and nothing else in it is a fault', async () => {
    const { submission, diagnostics } = await sentBack([]);
    expect(diagnostics.map(({ title }) => title)).toEqual(['Biểu mẫu chưa được điền']);
    expect(submission.unit).toBe('007');
    expect(submission.identity).toEqual({
      form: 'thidua-form/1',
      plan: 'NHO-KH-UBND',
      criteria: '2022.1',
      unit: '007',
      year: '2022',
    });
    expect([...submission.lines.keys()]).toEqual([
      ...['TT1.1', 'TT1.2', 'TT1.3a', 'TT1.3b', 'TT2.1', 'TT2.2', 'TT2.3'],
    ]);
    for (const [id, line] of submission.lines) {
      const states = [line.achieved, line.level, line.selfPoints, line.evidence].map(({ state }) => state);
      expect(states, id).toEqual(['blank', 'blank', 'blank', 'blank']);
    }
    expect(submission.people).toEqual([]);
    expect(submission.proposals).toEqual([]);
    expect(submission.remarks).toEqual([]);
  });

  it('understands every column by its exact header', async () => {
    const { submission } = await sentBack([]);
    const tables = submission.understanding.filter(({ role }) =>
      ['unit', 'individuals', 'proposals', 'remarks'].includes(role ?? ''),
    );
    expect(tables.map(({ role, headerRows }) => [role, headerRows])).toEqual([
      ['unit', [4]],
      ['individuals', [5]],
      ['proposals', [3]],
      ['remarks', [3]],
    ]);
    for (const { columns } of tables) {
      expect(columns.filter(({ how }) => how !== 'exact')).toEqual([]);
    }
  });

  it('filled in: nothing is lost or changed', async () => {
    const { submission, diagnostics } = await sentBack([
      [fields.info('reportNumber'), '15/BC-UBND'],
      [fields.info('reportDate'), '05/11/2022'],
      [fields.info('staffCount'), 2],
      [fields.info('preparedBy'), 'Lê Thị Mẫu'],
      [fields.info('phone'), '0912 000 111'],
      [fields.info('head'), 'Trần Văn Mẫu'],
      [fields.line('TT1.1', 'achieved'), 171],
      [fields.line('TT1.1', 'total'), 190],
      [fields.line('TT1.1', 'evidence'), 'Báo cáo 12'],
      [fields.line('TT1.2', 'level'), 'Tốt, không có sai phạm'],
      [fields.line('TT1.3a', 'level'), 'Không'],
      [fields.line('TT1.3b', 'achieved'), 0],
      [fields.line('TT2.1', 'achieved'), 'không áp dụng'],
      [fields.line('TT2.1', 'explanation'), 'Không có nhiệm vụ này'],
      [fields.line('TT2.2', 'achieved'), 5],
      [fields.line('TT2.2', 'selfPoints'), 5],
      [fields.line('TT2.3', 'selfPoints'), '8,5'],
      [fields.person(1, 'name'), 'Nguyễn Thị Thử'],
      [fields.person(1, 'birthDate'), '05/11/1980'],
      [fields.person(1, 'position'), 'Chủ tịch'],
      [fields.person(1, 'department'), 'Lãnh đạo'],
      [fields.person(1, 'isLeader'), 'x'],
      [fields.person(1, 'CN1.1'), 39.5],
      [fields.person(1, 'CN1.2'), 20],
      [fields.person(60, 'name'), 'Đỗ Văn Mẫu'],
      [fields.person(60, 'CN1.1'), 0],
      [fields.proposal(1, 'subject'), 'Cá nhân'],
      [fields.proposal(1, 'name'), 'Nguyễn Thị Thử'],
      [fields.proposal(1, 'award'), 'Giấy khen của Chủ tịch UBND thành phố'],
      [fields.proposal(1, 'summary'), 'Hoàn thành tốt nhiệm vụ'],
      [fields.remark(2, 'kind'), 'Kiến nghị'],
      [fields.remark(2, 'text'), 'Đề nghị tập huấn\nsớm hơn'],
    ]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { info, lines, people } = submission;
    expect([info.reportNumber?.value, info.reportDate?.value, info.staffCount?.value]).toEqual([
      '15/BC-UBND',
      '2022-11-05',
      2,
    ]);
    const { preparedBy, phone, head } = info;
    expect([preparedBy, phone, head].map((field) => field?.value)).toEqual([
      'Lê Thị Mẫu',
      '0912 000 111',
      'Trần Văn Mẫu',
    ]);
    const cells = [info.reportNumber, info.reportDate, preparedBy, phone, head].map(
      (field) => field?.from.cell,
    );
    expect(cells).toEqual(['B4', 'B5', 'B7', 'B8', 'B9']);
    const given = (line: string, column: 'achieved' | 'total' | 'selfPoints') => {
      const answer = lines.get(line)?.[column];
      return answer?.state === 'given' ? answer.value.value : answer?.state;
    };
    expect([given('TT1.1', 'achieved'), given('TT1.1', 'total'), given('TT1.1', 'selfPoints')]).toEqual([
      171,
      190,
      'blank',
    ]);
    expect(lines.get('TT1.1')?.evidence).toMatchObject({ text: 'Báo cáo 12' });
    expect(lines.get('TT1.2')?.level).toMatchObject({ value: 'Tốt, không có sai phạm' });
    expect(lines.get('TT1.3a')?.level).toMatchObject({ value: 'Không' });
    expect(given('TT1.3b', 'achieved')).toBe(0);
    expect(given('TT2.1', 'achieved')).toBe('not-applicable');
    expect([given('TT2.2', 'achieved'), given('TT2.2', 'total'), given('TT2.2', 'selfPoints')]).toEqual([
      5, 7, 5,
    ]);
    expect(given('TT2.3', 'selfPoints')).toBe(8.5);
    expect(
      people.map(({ name, birthDate, position, department, isLeader, answers }) => ({
        name: name.value,
        cell: name.from.cell,
        birthDate,
        position,
        department,
        isLeader,
        points: [...answers].map(([line, { selfPoints }]) => [
          line,
          selfPoints.state === 'given' ? selfPoints.value.value : selfPoints.state,
        ]),
      })),
    ).toEqual([
      {
        name: 'Nguyễn Thị Thử',
        cell: 'B6',
        birthDate: '1980-11-05',
        position: 'Chủ tịch',
        department: 'Lãnh đạo',
        isLeader: true,
        points: [
          ['CN1.1', 39.5],
          ['CN1.2', 20],
        ],
      },
      {
        name: 'Đỗ Văn Mẫu',
        cell: 'B65',
        birthDate: null,
        position: '',
        department: '',
        isLeader: false,
        points: [
          ['CN1.1', 0],
          ['CN1.2', 'blank'],
        ],
      },
    ]);
    expect(submission.proposals).toMatchObject([
      {
        subject: 'individual',
        name: 'Nguyễn Thị Thử',
        award: 'Giấy khen của Chủ tịch UBND thành phố',
        summary: 'Hoàn thành tốt nhiệm vụ',
      },
    ]);
    expect(submission.remarks).toMatchObject([{ kind: 'proposal', text: 'Đề nghị tập huấn\nsớm hơn' }]);
    const { read, accepted, rejected, skipped } = submission.rows;
    expect(read).toBe(accepted + rejected + skipped);
    expect(rejected).toBe(0);
  });
});
