import type { CriteriaEdition } from '../criteria/schema.ts';
import { selectInForce } from '../criteria/select.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../domain/deadline.ts';
import { shippedFolder } from '../io/shipped.ts';
import { isWeekend, nextWorkingDay } from '../text/dates.ts';
import { loadCriteria } from '../workspace/criteria-library.ts';
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts';
import { workspacePaths } from '../workspace/paths.ts';
import type { CommonOptions } from './command.ts';
import type { World } from './world.ts';

/** A year as the workspace and its criteria know it, before anything that was received is looked at. */
export type OpenedYear = {
  readonly workspace: Workspace;
  readonly year: number;
  readonly criteria: CriteriaEdition;
  /** Every version that could be read. */
  readonly editions: readonly CriteriaEdition[];
  readonly deadline: Deadline;
};

/** The workspace and the criteria of a year; null with the reasons where there is no way to start (exit 2). */
export async function openCriteria(
  world: World,
  options: CommonOptions,
  typedYear: string,
): Promise<Staged<OpenedYear | null>> {
  const year = parseYear(typedYear);
  if (year === null) {
    const expected = 'một năm gồm bốn chữ số, ví dụ 2022';
    return staged(null, [diagnose('TD9002', {}, { flag: 'Năm', found: typedYear, expected })]);
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
  const deadline = deadlineOf(year, criteria.set.deadline, workspace.profile.deadlineOnWeekend);
  return staged({ workspace, year, criteria, editions: loaded.value, deadline }, [
    ...opened.diagnostics,
    ...loaded.diagnostics,
    ...selected.diagnostics,
  ]);
}

/** A year of four digits as typed, or null. */
export function parseYear(typed: string): number | null {
  return /^\d{4}$/u.test(typed) ? Number(typed) : null;
}

/** Whether anything stands in the way. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function deadlineOf(year: number, monthAndDay: string, onWeekend: 'none' | 'next-working-day'): Deadline {
  const date = `${year}-${monthAndDay}`;
  const weekend = isWeekend(date);
  return { date: weekend && onWeekend === 'next-working-day' ? nextWorkingDay(date) : date, weekend };
}
