import { beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import { unitLines } from '../../../src/criteria/lines.ts';
import type { AnswerColumn, LineAnswer } from '../../../src/domain/submission.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { fields } from '../../../src/form/fields.ts';
import type { FormValue } from '../../../src/form/form-model.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { totalGroups } from '../../../src/scoring/total-groups.ts';
import { PARTY_OFFICE, PROFILE, SMALL_EDITION, WARD } from '../../form/small-set.ts';
import { lineAnswer, notApplicable, quantity, text } from '../../support/answers.ts';
import { addressOf, cellsOf, sheetOf } from '../../support/cells.ts';
import { fillFields } from '../../support/fill-fields.ts';
import { hasLibreOffice, recalculate } from '../../support/libreoffice.ts';

type Typed = Readonly<Record<string, Partial<Record<AnswerColumn, string | number>>>>;

const complete: Typed = {
  'TT1.1': { achieved: 171, total: 190 },
  'TT1.2': { level: 'Tốt, không có sai phạm' },
  'TT1.3a': { level: 'Có' },
  'TT1.3b': { achieved: 3 },
  'TT2.1': { achieved: 2 },
  'TT2.2': { achieved: 5 },
  'TT2.3': { selfPoints: 11.25 },
};

const cases: readonly { readonly name: string; readonly unit: Unit; readonly typed: Typed }[] = [
  { name: 'every line answered', unit: WARD, typed: complete },
  { name: 'nothing answered', unit: WARD, typed: {} },
  { name: 'one line open', unit: WARD, typed: { ...complete, 'TT2.2': {} } },
  {
    name: 'a line that does not apply',
    unit: WARD,
    typed: { ...complete, 'TT1.1': { achieved: 'không áp dụng' }, 'TT2.3': { selfPoints: 'kad' } },
  },
  {
    name: 'a group that does not apply',
    unit: WARD,
    typed: {
      ...complete,
      'TT2.1': { achieved: '-' },
      'TT2.2': { achieved: 'không áp dụng' },
      'TT2.3': { selfPoints: 'không áp dụng' },
    },
  },
  {
    name: 'bounds and thirds',
    unit: WARD,
    typed: {
      'TT1.1': { achieved: 2, total: 3 },
      'TT1.2': { level: 'Đạt' },
      'TT1.3a': { level: 'Không' },
      'TT1.3b': { achieved: 40 },
      'TT2.1': { achieved: 0 },
      'TT2.2': { achieved: 7 },
      'TT2.3': { selfPoints: 0 },
    },
  },
  {
    name: 'a unit that is not asked everything',
    unit: PARTY_OFFICE,
    typed: Object.fromEntries(Object.entries(complete).filter(([line]) => line !== 'TT2.3')),
  },
];

/** What the tool makes of the same answers: points by line, by group and in all; words where there are none. */
function scoreOf(unit: Unit, typed: Typed) {
  const lines = unitLines(SMALL_EDITION.set, unit.type);
  const all = unitLines(SMALL_EDITION.set, 'phuong-xa');
  const points = new Map<string, number | 'không áp dụng' | null>();
  const shares = all.map((line) => {
    const isAsked = lines.some(({ id }) => id === line.id);
    const answer = answerOf(line.id, typed[line.id] ?? {});
    if (!isAsked || answer === 'không áp dụng') {
      if (isAsked) points.set(line.id, 'không áp dụng');
      return { group: line.group, max: line.max, share: 'not-applicable' as const };
    }
    const assessed = kindOf(line).assess(answer);
    points.set(line.id, assessed.status === 'scored' ? assessed.points / 100 : null);
    return {
      group: line.group,
      max: line.max,
      share: assessed.status === 'scored' ? assessed.points : ('unknown' as const),
    };
  });
  return { points, ...totalGroups(shares, ['TT1', 'TT2']) };
}

function answerOf(line: string, typed: Typed[string]): LineAnswer | 'không áp dụng' {
  const given = Object.entries(typed).map(([column, value]) => {
    if (column === 'level') return [column, text(String(value))] as const;
    return [column, typeof value === 'number' ? quantity(value) : notApplicable] as const;
  });
  const isNotApplicable = given.some(([, answer]) => answer.state === 'not-applicable');
  return isNotApplicable ? 'không áp dụng' : lineAnswer(line, Object.fromEntries(given));
}

describe.skipIf(!hasLibreOffice)("the form's formulas, calculated by LibreOffice", () => {
  const forms = cases.map(({ unit, typed }) => {
    const blank = formOf({
      unit,
      criteria: SMALL_EDITION,
      year: 2022,
      profile: PROFILE,
      deadline: '2022-11-30',
    });
    const values = Object.entries(typed).flatMap(([line, answer]) =>
      Object.entries(answer).map(
        ([column, value]) => [fields.line(line, column as AnswerColumn), value] as [string, FormValue],
      ),
    );
    return fillFields(blank, new Map(values));
  });
  let calculated: readonly Uint8Array[] = [];
  beforeAll(async () => {
    calculated = recalculate(await Promise.all(forms.map(renderForm)));
  }, 120_000);

  it.each(cases.map((each, index) => ({ ...each, index })))('$name', async ({ unit, typed, index }) => {
    const form = forms[index];
    const bytes = calculated[index];
    if (form === undefined || bytes === undefined) throw new Error('not calculated');
    const { value: read } = await readWorkbook(bytes, 'bieu.xlsx');
    const shown = new Map(
      read?.sheets
        .find(({ name }) => name === 'Tập thể')
        ?.rows.map(({ row, cells }) => [row, cells.find(({ column }) => column === 8)?.content]),
    );
    const inRow = (row: number) => {
      const content = shown.get(row);
      if (content?.kind === 'number') return content.value;
      return content?.kind === 'text' && content.text !== '' ? content.text : null;
    };
    const score = scoreOf(unit, typed);
    for (const [line, points] of score.points) {
      const { cell } = addressOf(form, fields.line(line, 'selfPoints'));
      const seen = inRow(Number(cell.slice(1)));
      expect(seen === 'kad' ? 'không áp dụng' : seen, line).toBe(points);
    }
    const rowOf = (words: string) =>
      Number([...cellsOf(sheetOf(form, 'unit'))].find(([, { value }]) => value === words)?.[0].slice(1));
    for (const { group, points, applicable } of score.groups) {
      const seen = inRow(rowOf(group));
      if (applicable === 0) expect(seen).toBe('không áp dụng');
      else if (points === null) expect(seen).toMatch(/^còn \d+ mục$/);
      else expect(seen).toBe(points / 100);
    }
    expect(inRow(rowOf('TỔNG CỘNG'))).toBe(score.total === null ? 'chưa đủ' : score.total / 100);
  });
});
