import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import type { RawRow, RawWorkbook } from '../../domain/raw-workbook.ts';
import type {
  CellAccount,
  CellCount,
  FormIdentity,
  LineAnswer,
  Person,
  ReceivedFile,
  Submission,
} from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { isSumOf } from '../accounting/cell-number.ts';
import { assembleSubmission } from '../assemble-submission.ts';
import { flipSign } from '../cells/read-date.ts';
import type { ReadingContext } from '../context.ts';
import { decideUnit } from '../decide-unit.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { columnOf, headerAt } from '../find-table.ts';
import { type Grid, gridOf } from '../grid.ts';
import type { TableRole } from '../headers/known-table.ts';
import type { InfoKey } from '../info-labels.ts';
import { judgeOrigin } from '../judge-origin.ts';
import { individualsFinder } from '../lines-in-scope.ts';
import { foldHeader } from '../match-header.ts';
import { withPossibleDay } from '../possible-day.ts';
import { type IndividualsReading, pointsColumns, readPerson } from '../read-individuals.ts';
import { type FoundInfo, infoIn } from '../read-info.ts';
import { readLineAnswer } from '../read-line-answer.ts';
import { type ProposalsReading, readProposals } from '../read-proposals.ts';
import { type RemarksReading, readRemarks } from '../read-remarks.ts';
import { whoseNames } from '../read-submission.ts';
import type { UnitSheetReading } from '../read-unit-sheet.ts';
import { addRowCounts, countRows, type RowOutcome, rowDiagnostics } from '../row-outcome.ts';
import { pointsIn } from '../sum-of-person.ts';
import { headerAgainTest, rowMaker } from '../table-rows.ts';
import type { Followed } from './follow.ts';
import type { FormPlan, TablePlan } from './plan.ts';

/** A workbook that follows a plan, of a unit. */
export type Along = {
  readonly workbook: RawWorkbook;
  readonly plan: FormPlan;
  readonly followed: Followed;
  readonly unit: Unit;
  readonly identity: FormIdentity;
};

/**
 * What a workbook says that follows a plan: its cells are read by those who always read them. Null where a row turns out to be
 * none of data, or the file another unit's.
 */
export function readAlong(
  along: Along,
  received: ReceivedFile,
  context: ReadingContext,
): Staged<Submission> | null {
  const { workbook, plan, unit, identity } = along;
  const grids = workbook.sheets.map((sheet) => gridOf(workbook.file, sheet));
  const found = foundInfo(plan, grids);
  if (found.size < plan.info.length) return null;
  const readings = infoIn(found);
  const stated = withPossibleDay(readings.value, context.year);
  const info = stated.value;
  const sheetNames = workbook.sheets.map(({ name }) => name);
  // Whose it is stands in the hidden sheet: what is over the tables is not asked.
  const decided = decideUnit({ identity, info, letterhead: [], sheetNames, received }, context);
  if (decided.value !== unit || decided.diagnostics.length > 0 || decided.question !== null) return null;
  if (!hasNoOtherHeaders(along, grids, context)) return null;
  const placed = (role: TableRole) => placedIn(plan.tables.get(role), grids);
  const own = readOwn(plan.tables.get('unit'), along, placed('unit'));
  const people = readPeople(plan.tables.get('individuals'), along, placed('individuals'), context.year);
  if (people === null) return null;
  const proposalTable = placed('proposals');
  const proposals =
    proposalTable && readProposals(proposalTable, whoseNames(people?.people ?? [], unit, context));
  const remarkTable = placed('remarks');
  const remarks = remarkTable && readRemarks(remarkTable);
  if (!endsAsPlanned(proposals, along, 'proposals') || !endsAsPlanned(remarks, along, 'remarks')) return null;
  const tables = { own, people, proposals, remarks };
  const noticed: readonly Diagnostic[] = [
    ...judgeOrigin(identity, info, context, received.file),
    ...readings.diagnostics,
    ...stated.diagnostics,
    ...[own, people, proposals, remarks].flatMap((reading) => reading?.diagnostics ?? []),
  ];
  const { value, diagnostics } = assembleSubmission({
    received,
    unit: decided,
    identity,
    info,
    tables,
    claimed: NOTHING_ASIDE,
    understanding: plan.understanding,
    noticed,
    isPart: false,
    conversions: [],
    unread: { rows: [], skippedRows: [] },
  });
  return { value: { ...value, cells: accountOf(along) }, diagnostics };
}

const NOTHING_ASIDE = { ofUnit: [], ofPeople: new Map<Person, never>() };

function foundInfo({ info }: FormPlan, grids: readonly Grid[]): ReadonlyMap<InfoKey, FoundInfo> {
  const found = new Map<InfoKey, FoundInfo>();
  for (const { key, sheet, row, column } of info) {
    const grid = grids[sheet];
    const raw = grid?.sheet.rows[row];
    const cell = raw?.cells.find((each) => each.column === column);
    if (grid && raw && cell) found.set(key, { cell, from: grid.refOf(raw.row, column) });
  }
  return found;
}

function placedIn(table: TablePlan | undefined, grids: readonly Grid[]): PlacedTable | undefined {
  const grid = table && grids[table.sheet];
  return grid && { grid, table: table.table, lastRow: Number.POSITIVE_INFINITY };
}

/** Every row of a line is an answer to it, also where nothing was written. */
function readOwn(
  table: TablePlan | undefined,
  { workbook }: Along,
  placed: PlacedTable | undefined,
): UnitSheetReading | undefined {
  if (table === undefined || placed === undefined) return undefined;
  const rowOf = rowMaker(placed);
  const answers: (RowOutcome<LineAnswer> & { readonly end: 'accepted' })[] = [];
  for (const raw of workbook.sheets[table.sheet]?.rows ?? []) {
    const line = table.data.get(raw.row);
    if (line) answers.push({ row: raw.row, end: 'accepted', ...readLineAnswer(rowOf(raw), line) });
  }
  return {
    lines: new Map(answers.map(({ value }) => [value.line, value])),
    statedTotal: null,
    statedSums: [],
    ...endsOf(answers, table, placed),
  };
}

/** The rows in which something is written are people; null where one may be something else. */
function readPeople(
  table: TablePlan | undefined,
  { followed }: Along,
  placed: PlacedTable | undefined,
  year: number,
): IndividualsReading | undefined | null {
  if (table === undefined || placed === undefined) return undefined;
  const points = pointsColumns(placed);
  const rowOf = rowMaker(placed);
  const filled = followed.filled[table.sheet] ?? [];
  const rows = filled.map(rowOf);
  const sign = flipSign(rows.map((row) => row.cellOf('birthDate')));
  const sum = columnOf(placed.table, 'sum');
  const people: (RowOutcome<Person> & { readonly end: 'accepted' })[] = [];
  for (const [index, row] of rows.entries()) {
    const person = {
      row: row.row,
      end: 'accepted',
      ...readPerson(row, placed, points, { sign, year }),
    } as const;
    const { answers } = person.value;
    // With a running number, a name and points nobody takes a row for anything else.
    if (row.textOf('name') === '' || !hasPoints(answers)) return null;
    const cell = sum === null ? undefined : filled[index]?.cells.find(({ column }) => column === sum);
    if (cell?.content.kind === 'number' && !isSumOf(cell, pointsIn(answers))) return null;
    people.push(person);
  }
  return { people: people.map(({ value }) => value), ...endsOf(people, table, placed) };
}

function hasPoints(answers: Person['answers']): boolean {
  for (const { selfPoints } of answers.values()) if (selfPoints.state === 'given') return true;
  return false;
}

/** How the rows of a table ended, in their order. */
function endsOf<T>(
  read: readonly (RowOutcome<T> & { readonly end: 'accepted' })[],
  { skipped, skippedRows, rows }: TablePlan,
  { grid }: PlacedTable,
) {
  return {
    outcomes: [...read, ...skipped],
    rows: addRowCounts([countRows(read), rows]),
    skippedRows,
    diagnostics: rowDiagnostics(read, { file: grid.file, sheet: grid.sheet.name }),
  };
}

/** Whether each row in which something is written was taken, and the others ended as those of the form. */
function endsAsPlanned(
  reading: ProposalsReading | RemarksReading | undefined,
  { plan, followed }: Along,
  role: TableRole,
): boolean {
  const table = plan.tables.get(role);
  if (reading === undefined || table === undefined) return reading === undefined && table === undefined;
  const skipped = new Map(table.skipped.map((outcome) => [outcome.row, outcome.reason]));
  const filled = new Set((followed.filled[table.sheet] ?? []).map(({ row }: RawRow) => row));
  return (
    reading.outcomes.length === skipped.size + filled.size &&
    reading.outcomes.every((outcome) =>
      outcome.end === 'skipped'
        ? outcome.reason === skipped.get(outcome.row) && outcome.doubt === undefined
        : outcome.end === 'accepted' && filled.has(outcome.row),
    )
  );
}

/**
 * Whether rows in which two texts may be headers are none, nor is the header of their table come again: looked at as it would be
 * from nothing. Where a header begins above, one that is known whole outdoes it.
 */
function hasNoOtherHeaders(
  { plan, followed }: Along,
  grids: readonly Grid[],
  { criteria }: ReadingContext,
): boolean {
  const individuals = individualsFinder(criteria.set);
  return followed.headerLike.every((headerLike, index) => {
    const grid = grids[index];
    if (headerLike === null || grid === undefined) return true;
    const placed = [...plan.tables.values()]
      .filter(({ sheet }) => sheet === index)
      .map((table) => placedIn(table, grids))
      .find((each) => each !== undefined);
    if (placed === undefined) return false;
    const isHeaderAgain = headerAgainTest(placed);
    const rowOf = rowMaker(placed);
    const scan = { headerLike, fold: foldHeader };
    return grid.sheet.rows.every(
      (raw) =>
        raw.row <= placed.table.headerBottom ||
        (headerAt(grid, raw.row, individuals, scan) === null &&
          ((headerLike.get(raw.row) ?? 0) < 2 || !isHeaderAgain(rowOf(raw)))),
    );
  });
}

function accountOf({ workbook, followed: { counts } }: Along): CellAccount {
  const sum = (key: keyof CellCount) => counts.reduce((total, count) => total + count[key], 0);
  return {
    seen: sum('seen'),
    used: sum('used'),
    furniture: sum('furniture'),
    unused: 0,
    sheets: workbook.sheets.map(({ name }, index) => ({ sheet: name, ...(counts[index] ?? NO_CELLS) })),
    texts: [],
  };
}

const NO_CELLS: CellCount = { seen: 0, used: 0, furniture: 0, unused: 0 };
