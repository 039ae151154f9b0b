import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Located } from '../domain/location.ts';
import type { LineAnswer, RowCount } from '../domain/submission.ts';
import { looseKey } from '../text/fold.ts';
import { readQuantity } from './cells/read-quantity.ts';
import type { PlacedTable } from './find-sheets.ts';
import { headingFinder } from './heading-finder.ts';
import type { LinesInScope } from './lines-in-scope.ts';
import { type LineFinder, lineFinder } from './match-line.ts';
import { readLineAnswer } from './read-line-answer.ts';
import { acceptedValues, countRows, type RowOutcome, rowDiagnostics } from './row-outcome.ts';
import { headerAgainTest, isTotalWords, type TableRow, tableRows } from './table-rows.ts';

/** What the table `Tập thể` says. */
export type UnitSheetReading = {
  readonly lines: ReadonlyMap<string, LineAnswer>;
  /** What the unit typed in a row `Tổng cộng`; null when there is none, or it is calculated. */
  readonly statedTotal: Located<number> | null;
  readonly rows: RowCount;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the rows of `Tập thể`: each line by its code, else by its words. */
export function readUnitSheet(placed: PlacedTable, scope: LinesInScope, set: CriteriaSet): UnitSheetReading {
  const own = lineFinder(scope.unit);
  const others = lineFinder(scope.otherUnits);
  const isHeading = headingFinder(set);
  const isHeaderAgain = headerAgainTest(placed);
  const accepted = new Set<string>();
  const rows = tableRows(placed);
  const answered = rowsThatCount(rows, own);
  const end = rows.findLast(isTotal)?.row ?? Number.POSITIVE_INFINITY;
  const outcomes = rows.map((row): RowOutcome<LineAnswer> => {
    const { row: number } = row;
    if (isHeaderAgain(row)) return { row: number, end: 'skipped', reason: 'header' };
    const line = lineOf(row, own);
    if (line === null) {
      if (isTotal(row)) return { row: number, end: 'skipped', reason: 'total' };
      if (lineOf(row, others)) return { row: number, end: 'skipped', reason: 'other-unit' };
      if (isHeading(row.textOf('code'), row.textOf('title')))
        return { row: number, end: 'skipped', reason: 'heading' };
      if (!hasAnswer(row) || number > end) return { row: number, end: 'skipped', reason: 'note' };
      const text = row.textOf('code') || row.textOf('title') || (row.texts[0] ?? '');
      return {
        row: number,
        end: 'rejected',
        diagnostics: [diagnose('TD3102', { ...row.start, found: text }, { text })],
      };
    }
    if (answered.get(line.id) !== row) {
      const first = String(answered.get(line.id)?.row ?? number);
      const remark = diagnose('TD3101', { ...row.start, found: line.id }, { criterion: line.id, first });
      return { row: number, end: 'rejected', diagnostics: [remark] };
    }
    accepted.add(line.id);
    return { row: number, end: 'accepted', ...readLineAnswer(row, line) };
  });
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  const missing = scope.expected.unit.filter((id) => !accepted.has(id));
  return {
    lines: new Map(acceptedValues(outcomes).map((answer) => [answer.line, answer])),
    statedTotal: statedTotal(rows),
    rows: countRows(outcomes),
    diagnostics: [
      ...rowDiagnostics(outcomes, place),
      ...(missing.length === 0 ? [] : [diagnose('TD3103', place, { criteria: missing })]),
    ],
  };
}

const ANSWERS = ['achieved', 'total', 'level', 'selfPoints', 'evidence', 'explanation'];

function hasAnswer(row: TableRow): boolean {
  return ANSWERS.some((key) => row.textOf(key) !== '');
}

function lineOf(row: TableRow, finder: LineFinder) {
  const code = row.textOf('code');
  if (code !== '')
    return finder.byCode(code) ?? (isTotalWords(code) ? null : finder.byWords(row.textOf('title')));
  const title = row.textOf('title');
  return title === '' ? null : (finder.byCodeInside(title) ?? finder.byWords(title));
}

/** Of the rows of one line the first counts, but a row with answers before one without. */
function rowsThatCount(rows: readonly TableRow[], finder: LineFinder): ReadonlyMap<string, TableRow> {
  const counted = new Map<string, TableRow>();
  for (const row of rows) {
    const line = lineOf(row, finder);
    if (line === null) continue;
    const known = counted.get(line.id);
    if (!known || (!hasAnswer(known) && hasAnswer(row))) counted.set(line.id, row);
  }
  return counted;
}

function isTotal(row: TableRow): boolean {
  return [row.textOf('code'), row.textOf('title'), row.texts[0] ?? ''].some(isTotalWords);
}

/** Only a typed number: the form's own formula adds up what stands above it. */
function statedTotal(rows: readonly TableRow[]): Located<number> | null {
  const total = rows.findLast((row) =>
    [row.textOf('code'), row.textOf('title'), row.texts[0] ?? ''].some(isGrandTotal),
  );
  const from = total?.refOf('selfPoints') ?? null;
  const cell = total?.cellOf('selfPoints') ?? null;
  if (from === null || cell === null || cell.formula !== undefined) return null;
  const { value } = readQuantity(cell, { from, column: 'Điểm tự chấm' }, { isClaim: true });
  return value.state === 'given' ? { value: value.value.value, from } : null;
}

function isGrandTotal(text: string): boolean {
  return isTotalWords(text) && !/(nhom|muc|phan)/.test(looseKey(text));
}
