import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { type CriterionLine, individualLines, unitLines } from '../../src/criteria/lines.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { AnswerColumn } from '../../src/domain/answer-column.ts';
import { DEFAULT_TYPE_IDS, type Unit } from '../../src/domain/unit.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { fillFields } from '../support/fill-fields.ts';
import { profileFixture as profile } from '../support/result-fixture.ts';
import { codesOf, saoMai } from '../support/submission-workbook.ts';
import { understand } from '../support/understand.ts';

const path = 'criteria/756-KH-UBND/2019.1.yaml';
const { value: criteria } = parseCriteria({ text: readFileSync(path, 'utf8'), file: path, sha256: '0' });
if (criteria === null) throw new Error('the shipped criteria cannot be read');

/** An answer for each cell that a line asks for, all different enough to be mixed up if anything moved. */
function answersTo(
  line: CriterionLine,
  index: number,
): readonly (readonly [AnswerColumn, string | number])[] {
  const kind = kindOf(line);
  const given: Readonly<Record<string, string | number>> = {
    achieved: index % 7,
    total: 100 + index,
    level: kind.choices()[index % Math.max(1, kind.choices().length)] ?? '',
    selfPoints: Math.min(1, line.max / 100),
  };
  const evidence = line.evidence === 'none' ? [] : ([['evidence', `Minh chứng số ${index}`]] as const);
  return [
    ...kind.answeredIn().map((column) => [column, given[column] ?? ''] as const),
    ...evidence,
    ['explanation', `Giải trình số ${index}`],
  ];
}

function filledValues(unit: Unit): ReadonlyMap<string, FormValue> {
  const { set } = criteria ?? { set: undefined };
  if (!set) throw new Error('no criteria');
  const values = new Map<string, FormValue>([
    [fields.info('reportNumber'), '12/BC'],
    [fields.info('reportDate'), '28/11/2022'],
    [fields.info('staffCount'), 2],
    [fields.info('head'), 'Hồ Văn Mẫu'],
    [fields.person(1, 'name'), 'Hồ Văn Mẫu'],
    [fields.person(1, 'birthDate'), '05/11/1980'],
    [fields.person(1, 'isLeader'), 'x'],
    [fields.person(1, 'violation'), 'Phê bình'],
    [fields.person(60, 'name'), 'Đỗ Thị Thử'],
    [fields.proposal(2, 'subject'), 'Cá nhân'],
    [fields.proposal(2, 'name'), 'Đỗ Thị Thử'],
    [fields.proposal(2, 'award'), 'Giấy khen của Chủ tịch UBND thành phố'],
    [fields.remark(3, 'kind'), 'Cách làm hay'],
    [fields.remark(3, 'text'), 'Ngày thứ Sáu không giấy tờ'],
  ]);
  for (const [index, line] of unitLines(set, unit.type).entries()) {
    for (const [column, value] of answersTo(line, index)) values.set(fields.line(line.id, column), value);
  }
  for (const [index, line] of individualLines(set, unit).entries()) {
    values.set(fields.person(1, line.id), Math.min(index, line.max / 100));
    if (!line.appliesTo.leaders) values.set(fields.person(60, line.id), 1.25);
  }
  return values;
}

describe('a form that is written, filled in and read again', () => {
  it.each(DEFAULT_TYPE_IDS)('loses nothing for %s', async (type) => {
    const unit: Unit = { ...saoMai, type, isUniformed: type === 'luc-luong-vu-trang' };
    const form = formOf({ unit, criteria, year: 2022, profile, deadline: '2022-11-30' });
    const bytes = await renderForm(fillFields(form, filledValues(unit)));
    const { value: workbook, diagnostics } = await readWorkbook(bytes, 'sao-mai.xlsx');
    if (workbook === null) throw new Error('refused');
    const context = { units: [unit], register: { units: [unit] }, criteria, year: 2022 };
    const received = { file: 'sao-mai.xlsx', sha256: '0', receivedOn: null, sender: null };
    const understood = understand(workbook, received, context);
    const { value } = understood;

    expect(codesOf([...diagnostics, ...understood.diagnostics])).toEqual([]);
    expect(value).toMatchObject({ unit: 'DV01', rejectedBecause: null });
    const from = (cell: string) => ({ file: 'sao-mai.xlsx', sheet: 'Thông tin', cell });
    expect(value.info).toMatchObject({
      reportNumber: { value: '12/BC', from: from('B4') },
      reportDate: { value: '2022-11-28', from: from('B5') },
      head: { value: 'Hồ Văn Mẫu', from: from('B9') },
    });
    const lines = unitLines(criteria.set, type);
    expect([...value.lines.keys()]).toEqual(lines.map(({ id }) => id));
    for (const [index, line] of lines.entries()) {
      for (const [column, typed] of answersTo(line, index)) {
        const cell = value.lines.get(line.id)?.[column];
        const read =
          cell?.state === 'given' && (typeof cell.value === 'object' ? cell.value.value : cell.value);
        expect(read, `${line.id} ${column}`).toBe(typed);
      }
    }
    const [leader, other] = value.people;
    expect(value.people.map(({ name }) => name.value)).toEqual(['Hồ Văn Mẫu', 'Đỗ Thị Thử']);
    expect(leader).toMatchObject({
      birthDate: '1980-11-05',
      isLeader: true,
      violation: { value: 'Phê bình' },
    });
    for (const [index, line] of individualLines(criteria.set, unit).entries()) {
      const points = Math.min(index, line.max / 100);
      expect(leader?.answers.get(line.id)?.selfPoints, line.id).toMatchObject({ value: { value: points } });
    }
    expect(other?.answers.get('CN1.1')?.selfPoints).toMatchObject({ value: { value: 1.25 } });
    expect(value.proposals).toMatchObject([{ subject: 'individual', name: 'Đỗ Thị Thử' }]);
    expect(value.remarks).toMatchObject([{ kind: 'good-practice', text: 'Ngày thứ Sáu không giấy tờ' }]);
    expect(value.rows.rejected).toBe(0);
    expect(value.rows.accepted).toBe(lines.length + 2 + 1 + 1);
    const unanswered = checkSubmission(value, context).filter(
      ({ code }) => code === 'TD2301' || code === 'TD2302',
    );
    expect(unanswered).toEqual([]);
  });

  it('knows a form that comes back blank', async () => {
    const form = formOf({ unit: saoMai, criteria, year: 2022, profile, deadline: '2022-11-30' });
    const { value: workbook } = await readWorkbook(await renderForm(form), 'sao-mai.xlsx');
    if (workbook === null) throw new Error('refused');
    const context = { units: [saoMai], register: { units: [saoMai] }, criteria, year: 2022 };
    const received = { file: 'sao-mai.xlsx', sha256: '0', receivedOn: null, sender: null };
    const { value, diagnostics } = understand(workbook, received, context);
    expect(codesOf(diagnostics)).toEqual(['TD1117']);
    expect(value.rejectedBecause).toContain('để trống');
  });
});
