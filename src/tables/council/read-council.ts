import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { COUNCIL_SHEETS, type Council } from '../../domain/council.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { readTable } from '../read-table.ts';
import { type CouncilContext, indexSubjects } from './context.ts';
import { findMeetingSheet, type MeetingSheet } from './meeting-cells.ts';
import { readBallots } from './read-ballots.ts';
import { readChoices } from './read-choices.ts';
import { readMeeting } from './read-meeting.ts';
import { readMembers } from './read-members.ts';
import { BALLOTS, CHOICES, MEETING_LABELS, MEMBERS } from './shapes.ts';

const NO_SHEET: MeetingSheet = { values: new Map(), repeats: [] };

/** What a `hoi-dong.xlsx` says: tables by their headers, every fault by its cell; a row in error is left out and said. */
export function readCouncil(workbook: RawWorkbook, context: CouncilContext): Staged<Council> {
  const index = indexSubjects(context);
  const tables = {
    members: readTable(workbook, MEMBERS),
    choices: readTable(workbook, CHOICES),
    ballots: readTable(workbook, BALLOTS),
  };
  const sheet = findMeetingSheet(workbook);
  const members = readMembers(tables.members.value ?? []);
  const meeting = readMeeting(sheet ?? NO_SHEET, members.value, context.days);
  const choices = readChoices(tables.choices.value ?? [], context, index);
  const votes = readBallots(tables.ballots.value ?? [], context, index);
  return staged(
    {
      meeting: meeting.value,
      choices: choices.value,
      ballots: votes.value.ballots,
      ...(votes.value.hasUnused && { hasUnusedBallots: true as const }),
    },
    [
      ...(sheet === null
        ? [
            diagnose(
              'TD4801',
              { file: workbook.file },
              { sheet: COUNCIL_SHEETS.meeting, columns: Object.values(MEETING_LABELS).slice(0, 4) },
            ),
          ]
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
