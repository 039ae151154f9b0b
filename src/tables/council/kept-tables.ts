import { nominationKey } from '../../domain/council.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { TableRow } from '../find-table.ts';
import { cellsOf, type Typed, typedIn } from '../keep-rows.ts';
import { holdsMore, readWholeTable } from '../read-table.ts';
import { type CouncilContext, indexSubjects } from './context.ts';
import { findMeetingSheet } from './meeting-cells.ts';
import { readKey } from './read-key.ts';
import { BALLOTS, CHOICES, type KeyColumn, MEETING_LABELS, MEMBERS, type MeetingField } from './shapes.ts';
import type { KeptTables } from './tables.ts';

/** The tables of a `hoi-dong.xlsx` as they stand, entries as typed; null where one of them is not there, or says two things in one column. */
export function keptTables(workbook: RawWorkbook, context: CouncilContext): KeptTables | null {
  const sheet = findMeetingSheet(workbook);
  const members = readWholeTable(workbook, MEMBERS);
  const choices = readWholeTable(workbook, CHOICES);
  const ballots = readWholeTable(workbook, BALLOTS);
  if (sheet === null || sheet.repeats.length > 0 || members === null || choices === null || ballots === null)
    return null;
  const index = indexSubjects(context);
  const keyOf = (row: TableRow<KeyColumn>) => {
    const read = readKey(row, context, index);
    return 'code' in read ? null : nominationKey(read.key);
  };
  const linesOf = (field: MeetingField) =>
    withoutBlankEnd((sheet.values.get(field) ?? []).map(({ text, content }) => typedIn(text, content)));
  const hasMore = [holdsMore(workbook, CHOICES), holdsMore(workbook, BALLOTS), holdsMore(workbook, MEMBERS)];
  return {
    ...(hasMore.includes(true) && { hasMore: true as const }),
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
