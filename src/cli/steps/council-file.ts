import { join, resolve } from 'node:path';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type CouncilTerm, councilOn } from '../../domain/profile.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { type CouncilContext, contextOfResult } from '../../tables/council/context.ts';
import { councilForm } from '../../tables/council/form.ts';
import { keptTables } from '../../tables/council/kept-tables.ts';
import { layCouncil } from '../../tables/council/lay-council.ts';
import { readCouncil } from '../../tables/council/read-council.ts';
import { isFilledIn, type KeptTables, startingWith } from '../../tables/council/tables.ts';
import { openTable, putFilledTable, type WrittenTable } from '../../tables/disk.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { reviewPaths } from '../../workspace/paths.ts';
import { readReviewResult } from '../../workspace/year-result.ts';
import { hasErrors, latestDay, whereOf, type YearAsked } from './open-criteria.ts';

/** A review's result, and the `hoi-dong.xlsx` that goes with it. */
export type CouncilTask = {
  /** Who sits in the council on the day that the result is of; empty where the profile does not say. */
  readonly members: CouncilTerm['members'];
  readonly workspace: string;
  readonly result: Result;
  readonly path: string;
  readonly context: CouncilContext;
};

/** Finds the result that the council works on; null with the reasons where there is none (exit 2). */
export async function openCouncilTask({
  world,
  args: { year: term },
  options: { review = 'annual', folder, ...options },
}: YearAsked & {
  readonly options: { readonly review: ReviewKind | undefined; readonly folder: string | undefined };
}): Promise<Staged<CouncilTask | null>> {
  const opened = await openWorkspace(whereOf(world, options));
  const workspace = opened.value;
  if (workspace === null || hasErrors(opened.diagnostics)) return staged(null, opened.diagnostics);
  const read = await readReviewResult(workspace, term, review);
  if (read.value === null) return staged(null, read.diagnostics);
  const own = reviewPaths(workspace.folder, term, review).council;
  const on = read.value.period?.asOf ?? read.value.deadline.date;
  const task = {
    members: councilOn(workspace.profile, on)?.members ?? [],
    workspace: workspace.folder,
    result: read.value,
    path: folder === undefined ? own : join(resolve(world.cwd, folder), 'hoi-dong.xlsx'),
    context: contextOfResult(read.value, workspace.register, latestDay(world, options)),
  };
  return staged(task, read.diagnostics);
}

/** What the file holds; null, with what is wrong, where it cannot be read: it is then left alone. */
export async function readKept({ path, context, members }: CouncilTask): Promise<Staged<KeptTables | null>> {
  const existing = await openTable(path);
  if (existing === null) return staged(startingWith(members));
  if (existing.value === null) return staged(null, existing.diagnostics);
  const kept = keptTables(existing.value, context);
  return kept === null ? staged(null, readCouncil(existing.value, context).diagnostics) : staged(kept);
}

/** Writes the file again and again while somebody answers; what stood before the first change is kept once. */
export function councilStore(task: CouncilTask, opened: KeptTables) {
  let first: WrittenTable | null = null;
  return async (kept: KeptTables): Promise<WrittenTable> => {
    const bytes = await renderForm(councilForm(task.result, layCouncil(task.result, kept)));
    const now = await putFilledTable(task.path, bytes, first === null && isFilledIn(opened));
    if (first === null && now.outcome !== 'unchanged') first = now;
    return first ?? now;
  };
}
