import type { Cells, KeptRow, KeptTables, Typed } from './tables.ts';
import { nominationKey } from '../../domain/council.ts';
import {
  type BallotColumn,
  type ChoiceColumn,
  type KeyColumn,
  MEETING_LABELS,
  type MeetingField,
} from './shapes.ts';
import type { RawContent, RawWorkbook } from '../../domain/raw-workbook.ts';
import { findTable, type TableRow, type TableShape } from '../find-table.ts';
import type { CouncilContext } from './context.ts';
import { findMeetingCells } from './meeting-cells.ts';
import { readKey } from './read-key.ts';
import { indexSubjects } from '../whose-row.ts';
import { BALLOTS, CHOICES, MEMBERS } from './table-shapes.ts';

/** The tables of a `hoi-dong.xlsx` as they stand, entries as typed; null where one of them is not there. */
export function keptTables(workbook: RawWorkbook, context: CouncilContext): KeptTables | null {
  const meeting = findMeetingCells(workbook);
  const members = findTable(workbook, MEMBERS);
  const choices = findTable(workbook, CHOICES);
  const ballots = findTable(workbook, BALLOTS);
  if (meeting === null || members === null || choices === null || ballots === null) return null;
  const index = indexSubjects(context);
  const keyOf = (row: TableRow<KeyColumn>) => {
    const read = readKey(row, context, index);
    return 'code' in read ? null : nominationKey(read.key);
  };
  const linesOf = (field: MeetingField) =>
    withoutBlankEnd((meeting.get(field) ?? []).map(({ text, content }) => typedIn(text, content)));
  return {
    meeting: Object.fromEntries(
      (Object.keys(MEETING_LABELS) as MeetingField[]).map((field) => [field, linesOf(field)]),
    ) as unknown as KeptTables['meeting'],
    members: members.map((row) => cellsOf(row, MEMBERS)),
    choices: choices.map((row): KeptRow<ChoiceColumn> => ({ key: keyOf(row), cells: cellsOf(row, CHOICES) })),
    ballots: ballots.map((row): KeptRow<BallotColumn> => ({ key: keyOf(row), cells: cellsOf(row, BALLOTS) })),
  };
}

function cellsOf<Column extends string>(
  row: TableRow<Column>,
  { headers }: TableShape<Column>,
): Cells<Column> {
  const columns = Object.keys(headers) as Column[];
  return Object.fromEntries(
    columns.map((column) => [column, typedIn(row.text(column), row.content(column))]),
  ) as unknown as Cells<Column>;
}

function typedIn(text: string, content: RawContent | null): Typed {
  if (content?.kind === 'number') return content.isPercent ? `${content.value * 100}%` : content.value;
  return text === '' ? null : text;
}

function withoutBlankEnd(lines: readonly Typed[]): readonly Typed[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== null) + 1);
}
