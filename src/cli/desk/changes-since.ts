import { basename } from 'node:path';
import type { Term } from '../../domain/term.ts';
import { reviewPaths, workspacePaths, yearPaths } from '../../workspace/paths.ts';
import { savedAt } from '../../workspace/years-there.ts';
import type { ReceivedFile, YearSummary } from '../steps/year-summary.ts';

/** What changed in a year's folder since its last run; names. */
export type Changes = {
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
  readonly edited: readonly string[];
  /** The office's own tables that were saved after the result was made. */
  readonly tables: readonly string[];
  /** Reporting periods of the year that were compiled after it. */
  readonly periods: readonly Term[];
};

/** What differs from what the last run saw, which ended at `at` (milliseconds since 1970); nothing where none ran. */
export async function changesSince(
  folder: string,
  term: Term,
  {
    summary,
    at,
    files,
    compiled,
  }: {
    readonly summary: YearSummary | null;
    readonly at: number | null;
    readonly files: readonly ReceivedFile[];
    /** Reporting periods with a result, of any year. */
    readonly compiled: readonly Term[];
  },
): Promise<Changes> {
  if (summary === null || at === null) return { fresh: [], gone: [], edited: [], tables: [], periods: [] };
  const before = new Map(summary.files.map(({ name, size }) => [name, size]));
  const now = new Map(files.map(({ name, size }) => [name, size]));
  const own = workspacePaths(folder);
  const { verification } = yearPaths(folder, term);
  const { council } = reviewPaths(folder, term, 'annual');
  const tables = [own.register, own.facts, own.honours, verification, council];
  const saved = await Promise.all(tables.map(savedAt));
  const isLater = (each: number | null | undefined) => typeof each === 'number' && each > at;
  const later = tables.filter((_, index) => isLater(saved[index])).map((path) => basename(path));
  // All of them later than the result: the workspace was copied, nobody edited every table.
  const isCopied =
    later.length === saved.filter((each) => each !== null).length && isLater(await savedAt(own.profile));
  return {
    fresh: files.filter(({ name }) => !before.has(name)).map(({ name }) => name),
    gone: summary.files.filter(({ name }) => !now.has(name)).map(({ name }) => name),
    edited: files
      .filter(({ name, size }) => before.has(name) && before.get(name) !== size)
      .map(({ name }) => name),
    tables: isCopied ? [] : later,
    periods: isCopied ? [] : await periodsLater(folder, term, compiled, isLater),
  };
}

async function periodsLater(
  folder: string,
  { year, reportingPeriod }: Term,
  compiled: readonly Term[],
  isLater: (saved: number | null) => boolean,
): Promise<readonly Term[]> {
  if (reportingPeriod !== undefined) return [];
  const ofYear = compiled.filter((each) => each.year === year);
  const saved = await Promise.all(ofYear.map((each) => savedAt(yearPaths(folder, each).result)));
  return ofYear.filter((_, index) => isLater(saved[index] ?? null));
}
