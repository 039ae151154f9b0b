import { beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import { unitLines } from '../../../src/criteria/lines.ts';
import type { LineAnswer } from '../../../src/domain/submission.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { fields } from '../../../src/form/fields.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { totalGroups } from '../../../src/scoring/total-groups.ts';
import { SMALL_EDITION } from '../../form/small-set.ts';
import { lineAnswer, notApplicable, quantity, text } from '../../support/answers.ts';
import { calculatedForms, filledForms, formCases, type Typed } from '../../support/calculated-forms.ts';
import { addressOf, cellsOf, sheetOf } from '../../support/cells.ts';
import { titled, without } from '../../support/libreoffice.ts';

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

const missing = without('LibreOffice');

describe.skipIf(missing.length > 0)(titled("the form's formulas, calculated by LibreOffice", missing), () => {
  let calculated: readonly Uint8Array[] = [];
  beforeAll(async () => {
    calculated = await calculatedForms();
  }, 240_000);

  it.each(formCases.map((each, index) => ({ ...each, index })))('$name', async ({ unit, typed, index }) => {
    const form = filledForms[index];
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
