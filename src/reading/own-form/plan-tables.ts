import type { CriterionLine } from '../../criteria/lines.ts';
import type { ReadingContext } from '../context.ts';
import type { FoundSheets, PlacedTable } from '../find-sheets.ts';
import { columnOf } from '../find-table.ts';
import { isOrdinal } from '../furniture/list-rows.ts';
import { NAME_KEYS, type TableRole } from '../headers/known-table.ts';
import { headingFinder } from '../heading-finder.ts';
import type { LinesInScope } from '../lines-in-scope.ts';
import { lineFinder } from '../match-line.ts';
import { isSurelyOfForm } from '../other-lists.ts';
import { readIndividuals } from '../read-individuals.ts';
import { readProposals } from '../read-proposals.ts';
import { readRemarks } from '../read-remarks.ts';
import { readUnitSheet } from '../read-unit-sheet.ts';
import { countRows, type RowOutcome, type SkipReason, skippedRows } from '../row-outcome.ts';
import { unitsNamed } from '../sections.ts';
import { rowMaker } from '../table-rows.ts';
import type { TablePlan } from './plan.ts';

/** The plans of the tables of a workbook; null where one of them hangs on what is written in it. */
export function planTables(
  byRole: ReadonlyMap<TableRole, PlacedTable>,
  sheets: FoundSheets,
  scope: LinesInScope,
  context: ReadingContext,
): ReadonlyMap<TableRole, TablePlan> | null {
  const plans = new Map<TableRole, TablePlan>();
  for (const [role, placed] of byRole) {
    const isSure = isLaidOutPlainly(placed) && isSurelyOfForm(placed);
    if (!isSure || unitsNamed(placed.grid.sheet.name, context).length > 0) return null;
    const plan = planTable(role, placed, sheets.all.indexOf(placed.grid), scope, context);
    if (plan === null) return null;
    plans.set(role, plan);
  }
  return plans.has('unit') || plans.has('individuals') ? plans : null;
}

/**
 * Whether a table is found by its header alone, whatever stands below: in one row, of which every column is known and by its very
 * words, so that no other rows can make a better one; and whether nothing is odd about it but by its rows.
 */
function isLaidOutPlainly({ grid, table, lastRow }: PlacedTable): boolean {
  const { columns, headerTop, headerBottom } = table;
  const own = new Set(columns.map(({ column }) => column));
  const name = columnOf(table, 'name');
  const { rows, merges, hiddenColumns } = grid.sheet;
  return (
    headerTop === headerBottom &&
    lastRow === Number.POSITIVE_INFINITY &&
    table.score === columns.length &&
    columns.every(({ key, isDuplicate }) => key !== null && !isDuplicate && !isPartOfName(key)) &&
    // Given names are looked for in a column beside that has no header.
    (name === null || own.has(name + 1)) &&
    hiddenColumns.size === 0 &&
    rows.every(({ isHidden, cells }) => !isHidden && cells.every(({ column }) => own.has(column))) &&
    merges.every(
      ({ top, bottom, left, right }) =>
        own.has(left) && own.has(right) && (bottom === top || bottom < headerTop),
    )
  );
}

/** Of names in several columns it is said where one stands in two of them. */
function isPartOfName(key: string): boolean {
  return key !== 'name' && NAME_KEYS.some((part) => part === key);
}

function planTable(
  role: TableRole,
  placed: PlacedTable,
  sheet: number,
  scope: LinesInScope,
  context: ReadingContext,
): TablePlan | null {
  const outcomes = outcomesOf(role, placed, scope, context);
  const data = role === 'unit' ? linesOf(placed, outcomes, scope, context) : listedRows(placed);
  const skipped = outcomes.filter((outcome) => outcome.end === 'skipped');
  const isPlain =
    data !== null &&
    outcomes.every(({ row, end }) => end === 'skipped' || (end === 'accepted' && data.has(row))) &&
    skipped.every(
      ({ row, reason, doubt }) =>
        doubt === undefined && IN_FORM[role].has(reason) && !data.has(row) && !holdsOfPeople(placed, row),
    );
  if (!isPlain) return null;
  const { name } = placed.grid.sheet;
  return {
    sheet,
    table: placed.table,
    data,
    skipped,
    skippedRows: skippedRows(skipped, name),
    rows: countRows(skipped),
  };
}

/** Whether something stands in a row where people have their birth date or points, which tell that somebody is one. */
function holdsOfPeople({ grid, table }: PlacedTable, row: number): boolean {
  const { known, columns } = table;
  if (known.role !== 'individuals') return false;
  const telling = columns.filter(({ key, line }) => key === 'birthDate' || line !== null);
  return telling.some(({ column }) => grid.cellAt(row, column) !== null);
}

/** Rows without data that the form prints itself. */
const IN_FORM: Readonly<Record<TableRole, ReadonlySet<SkipReason>>> = {
  unit: new Set<SkipReason>(['heading', 'total', 'signature']),
  individuals: new Set<SkipReason>(['signature']),
  proposals: new Set<SkipReason>(['signature']),
  remarks: new Set<SkipReason>(['signature']),
};

function outcomesOf(
  role: TableRole,
  placed: PlacedTable,
  scope: LinesInScope,
  { criteria, year }: ReadingContext,
): readonly RowOutcome<unknown>[] {
  switch (role) {
    case 'unit': {
      const { outcomes, statedTotal, statedSums } = readUnitSheet(placed, scope, criteria.set);
      return statedTotal === null && statedSums.length === 0 ? outcomes : [UNFIT];
    }
    case 'individuals':
      return readIndividuals(placed, scope.expected.individuals, year).outcomes;
    case 'proposals': {
      const isNobody = { isPerson: () => true, isUnit: () => false, otherUnit: () => null };
      return readProposals(placed, isNobody).outcomes;
    }
    case 'remarks':
      return readRemarks(placed).outcomes;
  }
}

/** Sums were typed, which a plan knows nothing of. */
const UNFIT: RowOutcome<never> = { row: 0, end: 'rejected', diagnostics: [] };

/** The rows of `Tập thể` with their lines: each by its code, all others by a code that heads, or by words of a total. */
function linesOf(
  placed: PlacedTable,
  outcomes: readonly RowOutcome<unknown>[],
  scope: LinesInScope,
  { criteria }: ReadingContext,
): ReadonlyMap<number, CriterionLine> | null {
  const { grid, table } = placed;
  const finder = lineFinder(scope.unit);
  const headings = headingFinder(criteria.set);
  const rowOf = rowMaker(placed);
  const code = columnOf(table, 'code');
  if (code === null || table.columns[0]?.column !== code) return null;
  const lines = new Map<number, CriterionLine>();
  for (const outcome of outcomes) {
    const raw = grid.rowAt(outcome.row);
    if (raw === null) return null;
    const typed = rowOf(raw).textOf('code');
    const line = finder.byCode(typed);
    if (outcome.end === 'accepted') {
      if (typed === '' || line === null) return null;
      lines.set(outcome.row, line);
    } else if (outcome.end !== 'skipped' || line !== null) return null;
    else if (outcome.reason === 'heading' && !headings.hasCode(typed)) return null;
  }
  return new Set(lines.values()).size === lines.size ? lines : null;
}

/** The rows of a list that the form has numbered, used or not. */
function listedRows({ grid, table }: PlacedTable): ReadonlyMap<number, null> | null {
  const number = columnOf(table, 'number');
  if (number === null || table.columns[0]?.column !== number) return null;
  const name = columnOf(table, 'name');
  if (table.known.role === 'individuals' && table.columns[1]?.column !== name) return null;
  return new Map(
    grid.sheet.rows.flatMap(({ row, cells: [first] }) => {
      const isListed =
        row > table.headerBottom &&
        first?.column === number &&
        first.formula === undefined &&
        first.content.kind === 'number' &&
        isOrdinal(String(first.content.value));
      return isListed ? [[row, null] as const] : [];
    }),
  );
}
