import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { reminderLetter } from '../../documents/letters/cong-van-don-doc.ts';
import { weekendWords } from '../../documents/letters/deadline-words.ts';
import { remindedUnitsOf, unknownFilesOf } from '../../documents/letters/reminded-units.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { checkYear } from '../../run.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import { issuingOffice, recordedPath } from '../../write/documents.ts';
import { writeReminder } from '../../write/reminder.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { openYear } from '../open-year.ts';
import { progressBar } from '../print/progress.ts';
import { printReminder, type ReminderReport, reminderJson } from '../print/reminder.ts';
import { printTimings, stopwatch } from '../print/timings.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';

export type ReminderOptions = CommonOptions & { readonly han?: string };

/** Tells who has not submitted, was late or must mend what was sent, and writes the letter to them. */
export async function remind(world: World, typedYear: string, options: ReminderOptions): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const newDeadline = newDeadlineOf(options.han, date);
  if (newDeadline !== null && typeof newDeadline !== 'string') return failWith(world, options, [newDeadline]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const lock = await lockWorkspace(opened.value.workspace.folder);
  try {
    return await remindYear(world, options, {
      job: opened.value,
      date,
      newDeadline,
      before: opened.diagnostics,
    });
  } finally {
    await lock.release();
  }
}

async function remindYear(
  world: World,
  options: ReminderOptions,
  task: {
    readonly job: YearJob;
    readonly date: string;
    readonly newDeadline: string | null;
    readonly before: readonly Diagnostic[];
  },
): Promise<ExitCode> {
  const { job, date, newDeadline } = task;
  const watch = stopwatch();
  const progress = progressBar(world, `Đọc bản nộp năm ${job.year}`);
  const checked = await checkYear(job, progress.step);
  progress.end();
  const use = await job.cache.finish(options.nguon === undefined);
  watch.lap('đọc và kiểm tra');
  const result = checked.value;
  const unread = checked.diagnostics.filter(({ code }) => code === 'TD1050');
  // A year whose folder is still missing has received nothing: that is what the letter is for.
  if (options.nguon !== undefined && unread.length > 0) return failWith(world, options, unread);
  const received = checked.diagnostics.filter(({ code }) => code !== 'TD1050');
  const deadline = { planned: `${job.year}-${job.criteria.set.deadline}`, date: job.deadline.date };
  const issuing = issuingOffice({ workspace: job.workspace, result, date });
  const model = reminderLetter({
    result,
    profile: job.workspace.profile,
    office: issuing.value,
    date,
    deadline,
    newDeadline,
  });
  const folder = options.ra === undefined ? job.paths.documents : resolve(world.cwd, options.ra);
  const written = await writeReminder(model, { workspace: job.workspace.folder, folder });
  const letter = written.value;
  const own: readonly Diagnostic[] = [
    ...task.before,
    ...weekendFaults(deadline, newDeadline),
    ...issuing.diagnostics,
    ...written.diagnostics,
  ];
  watch.lap('lập công văn');
  const report: ReminderReport = {
    result,
    date,
    deadline,
    newDeadline,
    units: remindedUnitsOf(result),
    unknownFiles: unknownFilesOf(result),
    needsLetter: model !== null,
    letter,
    diagnostics: own,
  };
  if (options.json) {
    writeJson(
      world,
      reminderJson(report, letter === null ? null : recordedPath(job.workspace.folder, letter)),
    );
  } else printReminder(world, report);
  if (options.chiTiet) printTimings(world, watch.laps(), use);
  return exitCodeFor([...own, ...received]);
}

/** The new day typed, null where there is none; or what is wrong with it. */
function newDeadlineOf(typed: string | undefined, date: string): string | null | Diagnostic {
  if (typed === undefined) return null;
  const parsed = parseDate(typed);
  if (parsed === null || !('iso' in parsed)) {
    const expected = 'một ngày dạng dd/mm/yyyy, ví dụ 12/12/2022';
    return diagnose('TD9002', {}, { flag: '--han', found: typed, expected });
  }
  if (parsed.iso > date) return parsed.iso;
  return diagnose('TD9040', {}, { typed: formatShortDate(parsed.iso), date: formatShortDate(date) });
}

function weekendFaults(
  deadline: { readonly planned: string; readonly date: string },
  newDeadline: string | null,
): readonly Diagnostic[] {
  const set = newDeadline === null ? [] : [{ planned: newDeadline, date: newDeadline }];
  return [deadline, ...set].flatMap((each) => {
    const words = weekendWords(each);
    return words === '' ? [] : [diagnose('TD9041', {}, { words })];
  });
}
