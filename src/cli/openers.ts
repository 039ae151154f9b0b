import type { Staged } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../workspace/open-workspace.ts';
import type { YearJob } from '../year-job.ts';
import type { Prompts } from './prompts.ts';
import type { OpenedYear, YearAsked } from './steps/open-criteria.ts';
import type { World } from './world.ts';

// What commands open, each loaded when it is opened: help and wrong usage never wait for it.

/** The workspace, its criteria and all that the year's work stands on. */
export async function openYear(
  asked: YearAsked & { readonly prompts: Prompts | null },
): Promise<Staged<YearJob | null>> {
  return (await import('./steps/open-year.ts')).openYear(asked);
}

/** The same where units send reports for it: not the year of a plan whose units report by periods alone (TD4198). */
export async function openReports(
  asked: YearAsked & { readonly prompts: Prompts | null },
): Promise<Staged<YearJob | null>> {
  return (await import('./steps/open-year.ts')).openReports(asked);
}

/** The workspace and the criteria of the year. */
export async function openCriteria(asked: YearAsked): Promise<Staged<OpenedYear | null>> {
  return (await import('./steps/open-criteria.ts')).openCriteria(asked);
}

/** The workspace alone. */
export async function openWorkspace({
  world,
  options,
}: {
  readonly world: World;
  readonly options: YearAsked['options'];
}): Promise<Staged<Workspace | null>> {
  const { whereOf } = await import('./steps/open-criteria.ts');
  return (await import('../workspace/open-workspace.ts')).openWorkspace(whereOf(world, options));
}
