import { dayOfTerm, editionOfTerm, plannedDeadline, termBefore } from '../../criteria/of-term.ts';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { selectInForce } from '../../criteria/select.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Deadline } from '../../domain/deadline.ts';
import { type ReportingPeriod, type Term, termOf } from '../../domain/term.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { addDays, isWeekend, nextWorkingDay } from '../../text/dates.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';
import { openWorkspace, type Workspace } from '../../workspace/open-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import type { PlaceOptions } from '../common-options.ts';
import type { World } from '../world.ts';

/** A year as the workspace and its criteria know it, before anything that was received is looked at. */
export type OpenedYear = {
  readonly workspace: Workspace;
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  /** Those of the term: of a plan with periods what is asked in this one. */
  readonly criteria: CriteriaEdition;
  /** The same as its file has it, for every term of the plan. */
  readonly edition: CriteriaEdition;
  /** Every version that could be read. */
  readonly editions: readonly CriteriaEdition[];
  readonly deadline: Deadline;
  /** The plan's own day for the reports, yyyy-MM-dd, whatever day of the week it is. */
  readonly planned: string;
  /** First day of a period, yyyy-MM-dd: the day after the deadline of the one before; absent of a year. */
  readonly begin: string | undefined;
  /** The day on which units are those of the term. */
  readonly unitsOn: string;
  /** yyyy-MM-dd: what the office's tables say of the past lies before it. */
  readonly today: string;
};

/** What is asked for a year: where, and which. */
export type YearAsked = {
  readonly world: World;
  readonly args: { readonly year: number | Term };
  readonly options: PlaceOptions & { readonly date?: string | undefined };
};

/** The workspace and the criteria of a year; null with the reasons where there is no way to start (exit 2). */
export async function openCriteria({ world, args, options }: YearAsked): Promise<Staged<OpenedYear | null>> {
  const term = typeof args.year === 'number' ? { year: args.year } : args.year;
  const opened = await openWorkspace(whereOf(world, options));
  const workspace = opened.value;
  if (workspace === null || hasErrors(opened.diagnostics)) return staged(null, opened.diagnostics);
  const loaded = await loadCriteria({
    shippedFolder: shippedFolder('criteria'),
    workspaceFolder: workspacePaths(workspace.folder).criteria,
  });
  if (hasErrors(loaded.diagnostics)) return staged(null, loaded.diagnostics);
  const selected = selectInForce(loaded.value, workspace.profile.plan, term);
  const found = selected.value;
  if (found === null) return staged(null, selected.diagnostics);
  const criteria = editionOfTerm(found, term);
  const planned = plannedDeadline(found.set, term);
  const unitsOn = dayOfTerm(found.set, term);
  const begin =
    term.reportingPeriod === undefined
      ? undefined
      : addDays(plannedDeadline(found.set, termBefore(found.set, term)), 1);
  const deadline = deadlineOf(planned, workspace.profile.deadlineOnWeekend);
  const today = latestDay(world, options);
  const editions = loaded.value;
  return staged(
    {
      workspace,
      ...termOf(term),
      criteria,
      edition: found,
      editions,
      deadline,
      planned,
      begin,
      unitsOn,
      today,
    },
    [...opened.diagnostics, ...loaded.diagnostics, ...selected.diagnostics],
  );
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

function deadlineOf(date: string, onWeekend: 'none' | 'next-working-day'): Deadline {
  const weekend = isWeekend(date);
  return { date: weekend && onWeekend === 'next-working-day' ? nextWorkingDay(date) : date, weekend };
}
