import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { clusterOf } from '../../documents/figures/annual-statistics.ts';
import { deadlineDay, type ReminderDeadline } from '../../documents/letters/deadline-words.ts';
import {
  inState,
  REMINDER_STATES,
  type RemindedUnit,
  type ReminderState,
} from '../../documents/letters/reminded-units.ts';
import { noteOn } from '../../documents/letters/reminder-tables.ts';
import type { InputResult, Result } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { withoutStop } from '../../text/letters.ts';
import type { DraftedMail } from '../../write/mail-drafts.ts';
import type { World } from '../world.ts';
import { deedsFirst } from './deeds.ts';
import { printDiagnostics } from './diagnostics.ts';
import { outWidth } from './fit.ts';
import { mailLines } from './mail-line.ts';
import { shownPath } from './shown-path.ts';
import { styleFor } from './style.ts';
import { formatTable } from './table.ts';

export type ReminderReport = {
  readonly result: Result;
  readonly date: string;
  readonly deadline: ReminderDeadline;
  readonly newDeadline: string | null;
  readonly units: readonly RemindedUnit[];
  /** Refused files of which nobody knows whose they are. */
  readonly unknownFiles: readonly InputResult[];
  readonly needsLetter: boolean;
  /** Path of the letter, or null where none was needed or its template is broken. */
  readonly letter: string | null;
  readonly mail: DraftedMail;
  readonly diagnostics: readonly Diagnostic[];
};

const TITLES: Readonly<Record<ReminderState, string>> = {
  missing: 'Chưa nộp',
  unusable: 'Bản nộp không dùng được',
  faulty: 'Còn lỗi phải sửa',
  late: 'Nộp chậm',
};

/** The clerk is told which file, and why in full. */
function noteForClerk(each: RemindedUnit, state: ReminderState): string {
  if (state !== 'unusable' || each.refused.length === 0) return noteOn(each, state);
  return each.refused
    .map(({ file, because }) => `Tệp “${file.split('/').at(-1)}”: ${withoutStop(because)}`)
    .join('; ');
}

/** The end of `dondoc`: a table per lot, files of nobody, where the letter is. */
export function printReminder(world: World, report: ReminderReport): void {
  const { result, units, unknownFiles, letter } = report;
  const style = styleFor(world);
  printDiagnostics(world, deedsFirst(report.diagnostics));
  const isOver = report.date > report.deadline.date;
  const used = result.units.filter(
    ({ submission }) => submission === 'on-time' || submission === 'late',
  ).length;
  world.out(
    `${style.bold(`\nTình hình nộp ${termWords(result)}: ${used}/${result.units.length} đơn vị có bản nộp dùng được`)}\n  Hạn nộp: ${deadlineDay(report.deadline.date)}${isOver ? ' – đã qua' : ''}\n`,
  );
  for (const state of REMINDER_STATES) {
    const members = inState(units, state);
    if (members.length === 0) continue;
    world.out(style.bold(`\n${TITLES[state]}: ${members.length}\n`));
    const rows = members.map((each) => [
      each.unit.id,
      each.unit.name,
      clusterOf(each.unit),
      state === 'missing' ? '' : noteForClerk(each, state),
    ]);
    world.out(formatTable(rows, ['left', 'left', 'left', 'left'], outWidth(world)));
  }
  if (unknownFiles.length > 0) {
    world.out(style.bold(`\nTệp chưa rõ của đơn vị nào: ${unknownFiles.length}\n`));
    world.out(
      formatTable(
        unknownFiles.map(({ file, because }) => [file, because]),
        ['left', 'left'],
        outWidth(world),
      ),
    );
    world.out(
      '  Một tệp trong số này có thể là của đơn vị bị coi là chưa nộp: xem trước khi gửi công văn.\n',
    );
  }
  if (letter !== null) world.out(`\n  Công văn: ${shownPath(world, letter)}\n`);
  else if (report.needsLetter) world.out('\n  Chưa lập được công văn; xem lỗi của mẫu ở trên.\n');
  else world.out('\n  Không còn đơn vị nào phải gửi nên không lập công văn.\n');
  for (const line of mailLines(world, report.mail)) world.out(`  ${line}\n`);
}

/** The one JSON object of `dondoc --json`. */
export function reminderJson(report: ReminderReport, letter: string | null, mails: readonly string[]) {
  const { result, date, deadline, newDeadline, units, unknownFiles, diagnostics } = report;
  return {
    schema: 'thidua-reminder/1',
    year: result.year,
    date,
    deadline: { ...deadline, weekend: result.deadline.weekend, isOver: date > deadline.date },
    newDeadline,
    counts: {
      units: result.units.length,
      ...Object.fromEntries(REMINDER_STATES.map((state) => [state, inState(units, state).length])),
    },
    units: units.map(({ unit, states, refused, lacking, daysLate }) => ({
      id: unit.id,
      name: unit.name,
      cluster: unit.cluster,
      states,
      receivedOn: unit.receivedOn,
      daysLate,
      lacking,
      refused: refused.map(({ file, because }) => ({ file, because: withoutStop(because) })),
    })),
    unknownFiles: unknownFiles.map(({ file, because }) => ({ file, because })),
    documents: letter === null ? [] : [letter],
    ...(report.mail.folder === null ? {} : { mails }),
    diagnostics,
  };
}
