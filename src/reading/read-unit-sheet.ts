import type { CriterionLine } from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Located } from '../domain/location.ts';
import type { LineAnswer, RowCount, SkippedRows, StatedSum } from '../domain/submission.ts';
import { withTitleChecked } from './code-and-title.ts';
import type { PlacedTable } from './find-sheets.ts';
import { isSummaryWords, isTotalWords } from './furniture/furniture-words.ts';
import { signatureRows } from './furniture/list-rows.ts';
import { type HeadingFinder, headingFinder } from './heading-finder.ts';
import type { LinesInScope } from './lines-in-scope.ts';
import { type LineFinder, lineFinder } from './match-line.ts';
import { readLineAnswer } from './read-line-answer.ts';
import {
  acceptedValues,
  countRows,
  type RowOutcome,
  rowDiagnostics,
  type SkipReason,
  skippedRows,
} from './row-outcome.ts';
import { statedSums, statedTotal } from './stated-sums.ts';
import { headerAgainTest, type TableRow, tableRows, wordsOfRow } from './table-rows.ts';

/** What the table `Tập thể` says. */
export type UnitSheetReading = {
  readonly lines: ReadonlyMap<string, LineAnswer>;
  /** What the unit typed in a row `Tổng cộng`; null when there is none, or it is calculated. */
  readonly statedTotal: Located<number> | null;
  readonly statedSums: readonly StatedSum[];
  readonly outcomes: readonly RowOutcome<LineAnswer>[];
  readonly rows: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the rows of `Tập thể`: each line by its code, else by its words. */
export function readUnitSheet(placed: PlacedTable, scope: LinesInScope, set: CriteriaSet): UnitSheetReading {
  const others = lineFinder(scope.otherUnits);
  const headings = headingFinder(set);
  const isHeaderAgain = headerAgainTest(placed);
  const rows = tableRows(placed).map(
    (row): RowOfLine => ({ row, line: lineOf(row, lineFinder(scope.unit), headings) }),
  );
  const counted = rowsThatCount(rows);
  const end = rows.findLast(({ row }) => isTotal(row))?.row.row ?? Number.POSITIVE_INFINITY;
  const signing = signatureRows(
    placed,
    rows.map(({ row, line }) => ({
      row,
      isHeader: isHeaderAgain(row),
      hasOwnData: line !== null || headings.hasCode(row.textOf('code')),
    })),
  );
  const outcomes = rows.map(({ row, line }): RowOutcome<LineAnswer> => {
    const { row: number } = row;
    const skip = (reason: SkipReason) => ({ row: number, end: 'skipped', reason }) as const;
    const doubt = (reason: SkipReason) => ({ ...skip(reason), doubt: wordsOfRow(row) });
    const reject = (remark: Diagnostic) => ({ row: number, end: 'rejected', diagnostics: [remark] }) as const;
    if (isHeaderAgain(row)) return skip('header');
    if (line === null) {
      if (headings.hasCode(row.textOf('code'))) return skip('heading');
      if (isTotal(row)) return skip('total');
      const signed = signing.get(number);
      if (signed !== undefined) return { ...skip('signature'), ...signed };
      if (lineOf(row, others, headings)) return doubt('other-unit');
      if (headings.hasWords(row.textOf('title'))) return skip('heading');
      if (isSummary(row)) return doubt('summary');
      if (!hasAnswer(row) || number > end) return doubt('note');
      const text = row.textOf('code') || row.textOf('title') || (row.texts[0] ?? '');
      return reject(diagnose('TD3102', { ...row.start, found: text }, { text }));
    }
    const first = counted.get(line.id);
    if (first !== row) {
      if (!hasAnswer(row) && headings.hasWords(row.textOf('title'))) return skip('heading');
      if (isNoteOn(row, lineFinder(scope.unit))) return doubt('note');
      const values = { criterion: line.id, first: String(first?.row ?? number) };
      return reject(diagnose('TD3101', { ...row.start, found: line.id }, values));
    }
    const answer = withTitleChecked(readLineAnswer(row, line), row, line, lineFinder(scope.unit));
    return { row: number, end: 'accepted', ...answer };
  });
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  const missing = scope.expected.unit.filter((id) => !counted.has(id));
  return {
    lines: new Map(acceptedValues(outcomes).map((answer) => [answer.line, answer])),
    statedTotal: statedTotal(rows.map(({ row }) => row)),
    statedSums: statedSums(
      rows.filter(({ row, line }) => (line === null ? !signing.has(row.row) : counted.get(line.id) === row)),
      scope.unit,
      set,
    ),
    outcomes,
    rows: countRows(outcomes),
    skippedRows: skippedRows(outcomes, place.sheet),
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

/** A sentence that names a criterion somewhere, and answers nothing: `Đề nghị xem lại điểm TT2.1`. */
function isNoteOn(row: TableRow, finder: LineFinder): boolean {
  const title = row.textOf('title');
  if (hasAnswer(row) || row.textOf('code') !== '' || finder.byWords(title) !== null) return false;
  return !/^\P{L}*(?:[A-Za-z]{2}\s?)?\d/u.test(title);
}

type RowOfLine = { readonly row: TableRow; readonly line: CriterionLine | null };

function lineOf(row: TableRow, finder: LineFinder, headings: HeadingFinder): CriterionLine | null {
  const code = row.textOf('code');
  const title = row.textOf('title');
  if (code === '') return title === '' ? null : (finder.byCodeInside(title) ?? finder.byWords(title));
  return finder.byCode(code) ?? (headings.hasCode(code) || isTotalWords(code) ? null : finder.byWords(title));
}

/** Of the rows of one line the first counts, but a row with answers before one without. */
function rowsThatCount(rows: readonly RowOfLine[]): ReadonlyMap<string, TableRow> {
  const counted = new Map<string, TableRow>();
  for (const { row, line } of rows) {
    if (line === null) continue;
    const known = counted.get(line.id);
    if (!known || (!hasAnswer(known) && hasAnswer(row))) counted.set(line.id, row);
  }
  return counted;
}

function isTotal(row: TableRow): boolean {
  return [row.textOf('code'), row.textOf('title'), row.texts[0] ?? ''].some(isTotalWords);
}

/** A grade or an average of the whole: its words, and no code of a criterion before them. */
function isSummary(row: TableRow): boolean {
  return row.textOf('code') === '' && [row.textOf('title'), row.texts[0] ?? ''].some(isSummaryWords);
}
