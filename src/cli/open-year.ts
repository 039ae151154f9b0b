import { selectInForce } from '../criteria/select.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../domain/deadline.ts';
import { openReadingCache } from '../io/reading-cache.ts';
import { shippedFolder } from '../io/shipped.ts';
import { isWeekend, nextWorkingDay } from '../text/dates.ts';
import { loadCriteria } from '../workspace/criteria-library.ts';
import { readIntakeLog } from '../workspace/intake-log.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { workspacePaths, yearPaths } from '../workspace/paths.ts';
import { unitsInForce } from '../workspace/units-in-force.ts';
import type { YearJob } from '../year-job.ts';
import { unitAsker } from './actions/ask-units.ts';
import type { CommonOptions } from './command.ts';
import { readDecidedFiles } from './decided-units.ts';
import type { World } from './world.ts';

/** Reads and checks all that a year's work stands on; null with the reasons where it cannot start (exit 2). */
export async function openYear(
  world: World,
  options: CommonOptions,
  typedYear: string,
): Promise<Staged<YearJob | null>> {
  const year = parseYear(typedYear);
  if (year === null) {
    return staged(null, [
      diagnose(
        'TD9002',
        {},
        { flag: 'Năm', found: typedYear, expected: 'một năm gồm bốn chữ số, ví dụ 2022' },
      ),
    ]);
  }
  const opened = await openWorkspace({
    cwd: world.cwd,
    ...(options.thuMuc === undefined ? {} : { folder: options.thuMuc }),
  });
  const workspace = opened.value;
  if (workspace === null || hasErrors(opened.diagnostics)) return staged(null, opened.diagnostics);
  const loaded = await loadCriteria({
    shippedFolder: shippedFolder('criteria'),
    workspaceFolder: workspacePaths(workspace.folder).criteria,
  });
  if (hasErrors(loaded.diagnostics)) return staged(null, loaded.diagnostics);
  const selected = selectInForce(loaded.value, workspace.profile.plan, year);
  const criteria = selected.value;
  if (criteria === null) return staged(null, selected.diagnostics);
  const paths = yearPaths(workspace.folder, year);
  const deadline = deadlineOf(year, criteria.set.deadline, workspace.profile.deadlineOnWeekend);
  const units = unitsInForce(workspace.register, `${year}-${criteria.set.deadline}`);
  const decided = readDecidedFiles(options.donViCua ?? [], units, year);
  if (hasErrors(decided.diagnostics)) return staged(null, decided.diagnostics);
  const log = await readIntakeLog(paths.intakeLog);
  const job: YearJob = {
    workspace,
    year,
    paths,
    criteria,
    context: { units, register: workspace.register, criteria, year },
    deadline,
    intakeLog: log.value,
    sources: options.nguon ?? [paths.received],
    cache: openReadingCache(paths.readings),
  };
  return staged({ ...job, askUnits: unitAsker(world, options, job, decided.value) }, [
    ...opened.diagnostics,
    ...loaded.diagnostics,
    ...selected.diagnostics,
    ...log.diagnostics,
  ]);
}

/** A year of four digits as typed, or null. */
export function parseYear(typed: string): number | null {
  return /^\d{4}$/u.test(typed) ? Number(typed) : null;
}

function deadlineOf(year: number, monthAndDay: string, onWeekend: 'none' | 'next-working-day'): Deadline {
  const date = `${year}-${monthAndDay}`;
  const weekend = isWeekend(date);
  return { date: weekend && onWeekend === 'next-working-day' ? nextWorkingDay(date) : date, weekend };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
