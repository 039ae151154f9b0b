import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ReviewKind } from '../domain/review.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { reviewPaths, yearPaths } from '../workspace/paths.ts';
import type { World } from './world.ts';

/** How far the year's work has come; counts of files. */
export type YearState = {
  /** Folder of the workspace, or null where there is none yet. */
  readonly workspace: string | null;
  readonly year: number;
  readonly forms: number;
  readonly received: number;
  readonly hasResult: boolean;
  /** The year before has a result too, so that the two can be compared. */
  readonly hasResultBefore: boolean;
  /** The years that have a result, oldest first: what a review over several years looks back on. */
  readonly yearsWithResult: readonly number[];
  /** The reviews over several years that the year has a result of. */
  readonly reviewed: readonly ReviewKind[];
  readonly documents: number;
};

/** The state of the newest year that the workspace has a folder for, else of this year. */
export async function yearStateOf(world: World): Promise<YearState> {
  const opened = await openWorkspace({ cwd: world.cwd });
  const folder = opened.value?.folder ?? null;
  const years = folder === null ? [] : (await namesIn(folder)).filter((name) => /^\d{4}$/u.test(name)).sort();
  const year = Number(years.at(-1) ?? world.today().slice(0, 4));
  if (folder === null)
    return {
      workspace: null,
      year,
      forms: 0,
      received: 0,
      hasResult: false,
      hasResultBefore: false,
      yearsWithResult: [],
      reviewed: [],
      documents: 0,
    };
  const paths = yearPaths(folder, year);
  const yearsWithResult: number[] = [];
  for (const each of years.map(Number)) {
    if (await isThere(yearPaths(folder, each).result)) yearsWithResult.push(each);
  }
  const reviewed: ReviewKind[] = [];
  for (const review of ['interim', 'final'] as const) {
    if (await isThere(reviewPaths(folder, year, review).result)) reviewed.push(review);
  }
  return {
    workspace: folder,
    year,
    forms: (await namesIn(paths.forms)).length,
    received: (await namesIn(paths.received)).length,
    hasResult: yearsWithResult.includes(year),
    hasResultBefore: yearsWithResult.includes(year - 1),
    yearsWithResult,
    reviewed,
    documents: (await namesIn(paths.documents)).length,
  };
}

async function isThere(path: string): Promise<boolean> {
  return (await namesIn(dirname(path))).includes(basename(path));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  // Hidden files are the tool's own notes.
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.'));
}
