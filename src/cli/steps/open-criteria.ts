import type { CriteriaEdition } from '../../criteria/schema.ts';
import { selectInForce } from '../../criteria/select.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { isWeekend, nextWorkingDay } from '../../text/dates.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';
import { openWorkspace, type Workspace } from '../../workspace/open-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { PlaceOptions } from '../common-options.ts';
import type { World } from '../world.ts';

/** A year as the workspace and its criteria know it, before anything that was received is looked at. */
export type OpenedYear = {
  readonly workspace: Workspace;
  readonly year: number;
  readonly criteria: CriteriaEdition;
  /** Every version that could be read. */
  readonly editions: readonly CriteriaEdition[];
  readonly deadline: Deadline;
  /** yyyy-MM-dd: what the office's tables say of the past lies before it. */
  readonly today: string;
};

/** What is asked for a year: where, and which. */
export type YearAsked = {
  readonly world: World;
  readonly args: { readonly year: number };
  readonly options: PlaceOptions & { readonly date?: string | undefined };
};

/** The workspace and the criteria of a year; null with the reasons where there is no way to start (exit 2). */
export async function openCriteria({ world, args, options }: YearAsked): Promise<Staged<OpenedYear | null>> {
  const { year } = args;
  const opened = await openWorkspace(whereOf(world, options));
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
  const today = latestDay(world, options);
  return staged({ workspace, year, criteria, editions: loaded.value, deadline, today }, [
    ...opened.diagnostics,
    ...loaded.diagnostics,
    ...selected.diagnostics,
  ]);
}

/** Where to look for the workspace: the folder that was typed, else upwards from the current one. */
export function whereOf(
  world: World,
  options: YearAsked['options'],
): { readonly cwd: string; readonly today: string; readonly folder?: string } {
  const { workspace } = options;
  const where = { cwd: world.cwd, today: latestDay(world, options) };
  return workspace === undefined ? where : { ...where, folder: workspace };
}

/** Today, or the day that the papers are to bear where that is later: the clock of a computer may be behind. */
export function latestDay(world: World, { date }: YearAsked['options']): string {
  const today = world.today();
  return date !== undefined && date > today ? date : today;
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
