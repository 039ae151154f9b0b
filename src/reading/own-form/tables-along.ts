import type { RawRow, RawWorkbook } from '../../domain/raw-workbook.ts';
import type { LineAnswer, Person } from '../../domain/submission.ts';
import { isSumOf } from '../accounting/cell-number.ts';
import { flipSign } from '../cells/read-date.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { columnOf } from '../find-table.ts';
import type { Grid } from '../grid.ts';
import { type IndividualsReading, pointsColumns, readPerson } from '../read-individuals.ts';
import { readLineAnswer } from '../read-line-answer.ts';
import type { ProposalsReading } from '../read-proposals.ts';
import type { RemarksReading } from '../read-remarks.ts';
import type { UnitSheetReading } from '../read-unit-sheet.ts';
import { addRowCounts, countRows, type RowOutcome, rowDiagnostics } from '../row-outcome.ts';
import { pointsIn } from '../sum-of-person.ts';
import { rowMaker } from '../table-rows.ts';
import type { Followed } from './follow.ts';
import type { TablePlan } from './plan.ts';

/** A table where a plan says that it lies. */
export function placedIn(table: TablePlan | undefined, grids: readonly Grid[]): PlacedTable | undefined {
  const grid = table && grids[table.sheet];
  return grid && { grid, table: table.table, lastRow: Number.POSITIVE_INFINITY };
}

/** Every row of a line is an answer to it, also where nothing was written. */
export function readOwn(
  table: TablePlan | undefined,
  workbook: RawWorkbook,
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
export function readPeople(
  table: TablePlan | undefined,
  { filled }: Followed,
  placed: PlacedTable | undefined,
  year: number,
): IndividualsReading | undefined | null {
  if (table === undefined || placed === undefined) return undefined;
  const points = pointsColumns(placed);
  const rowOf = rowMaker(placed);
  const raws = filled[table.sheet] ?? [];
  const rows = raws.map(rowOf);
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
    const cell = sum === null ? undefined : raws[index]?.cells.find(({ column }) => column === sum);
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
export function endsAsPlanned(
  reading: ProposalsReading | RemarksReading | undefined,
  table: TablePlan | undefined,
  followed: Followed,
): boolean {
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
