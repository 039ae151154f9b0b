import { nominationKey } from '../../domain/council.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { readTable, type TableRow } from '../find-table.ts';
import { cellsOf, type Typed, typedIn } from '../keep-rows.ts';
import { type CouncilContext, indexSubjects } from './context.ts';
import { findMeetingCells } from './meeting-cells.ts';
import { readKey } from './read-key.ts';
import { BALLOTS, CHOICES, type KeyColumn, MEETING_LABELS, MEMBERS, type MeetingField } from './shapes.ts';
import type { KeptTables } from './tables.ts';

/** The tables of a `hoi-dong.xlsx` as they stand, entries as typed; null where one of them is not there. */
export function keptTables(workbook: RawWorkbook, context: CouncilContext): KeptTables | null {
  const meeting = findMeetingCells(workbook);
  const members = readTable(workbook, MEMBERS).value;
  const choices = readTable(workbook, CHOICES).value;
  const ballots = readTable(workbook, BALLOTS).value;
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
    choices: choices.map((row) => ({ key: keyOf(row), cells: cellsOf(row, CHOICES) })),
    ballots: ballots.map((row) => ({ key: keyOf(row), cells: cellsOf(row, BALLOTS) })),
  };
}

function withoutBlankEnd(lines: readonly Typed[]): readonly Typed[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== null) + 1);
}
