import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Council } from '../../domain/council.ts';
import { COUNCIL_SHEETS, MEETING_LABELS } from './shapes.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { findTable, type TableRow, type TableShape } from '../find-table.ts';
import type { CouncilContext } from './context.ts';
import { findMeetingCells } from './meeting-cells.ts';
import { readBallots } from './read-ballots.ts';
import { readChoices } from './read-choices.ts';
import { readMeeting } from './read-meeting.ts';
import { readMembers } from './read-members.ts';
import { indexSubjects } from '../whose-row.ts';
import { BALLOTS, CHOICES, MEMBERS } from './table-shapes.ts';

/** What a `hoi-dong.xlsx` says: tables by their headers, every fault by its cell; a row in error is left out and said. */
export function readCouncil(workbook: RawWorkbook, context: CouncilContext): Staged<Council> {
  const index = indexSubjects(context);
  const tables = {
    members: tableOf(workbook, COUNCIL_SHEETS.members, MEMBERS),
    choices: tableOf(workbook, COUNCIL_SHEETS.choices, CHOICES),
    ballots: tableOf(workbook, COUNCIL_SHEETS.ballots, BALLOTS),
  };
  const cells = findMeetingCells(workbook);
  const members = readMembers(tables.members.value);
  const meeting = readMeeting(cells ?? new Map(), members.value);
  const choices = readChoices(tables.choices.value, context, index);
  const votes = readBallots(tables.ballots.value, context, index);
  return staged(
    {
      meeting: meeting.value,
      choices: choices.value,
      ballots: votes.value.ballots,
      ...(votes.value.hasUnused && { hasUnusedBallots: true as const }),
    },
    [
      ...(cells === null
        ? [missingTable(workbook, COUNCIL_SHEETS.meeting, Object.values(MEETING_LABELS).slice(0, 4))]
        : []),
      ...tables.members.diagnostics,
      ...tables.choices.diagnostics,
      ...tables.ballots.diagnostics,
      ...meeting.diagnostics,
      ...members.diagnostics,
      ...choices.diagnostics,
      ...votes.diagnostics,
    ],
  );
}

function tableOf<Column extends string>(
  workbook: RawWorkbook,
  sheet: string,
  shape: TableShape<Column>,
): Staged<readonly TableRow<Column>[]> {
  const rows = findTable(workbook, shape);
  if (rows !== null) return staged(rows);
  const columns = shape.required.map((column) => shape.headers[column]);
  return staged([], [missingTable(workbook, sheet, columns)]);
}

function missingTable({ file }: RawWorkbook, sheet: string, columns: readonly string[]): Diagnostic {
  return diagnose('TD4801', { file }, { sheet, columns });
}
