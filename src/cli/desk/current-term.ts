import { daysOfTerm, type Term } from '../../domain/term.ts';
import { yearPaths } from '../../workspace/paths.ts';
import { savedAt } from '../../workspace/years-there.ts';
import { receivedFiles } from '../steps/year-summary.ts';

/**
 * The term that is being worked on: the last year, or of its reporting periods after the last with a result the first that something
 * was sent out or received for, else the one that today lies in. The year itself where all are done, or it has none.
 */
export async function currentTerm(
  folder: string,
  today: string,
  {
    years,
    periods,
    compiled,
  }: {
    readonly years: readonly number[];
    readonly periods: readonly Term[];
    readonly compiled: readonly Term[];
  },
): Promise<Term> {
  const last = Math.max(...years.slice(-1), ...periods.slice(-1).map(({ year }) => year));
  if (!Number.isFinite(last)) return { year: Number(today.slice(0, 4)) };
  const ofYear = periods.filter(({ year }) => year === last);
  const open = ofYear.slice(ofYear.findLastIndex((period) => compiled.includes(period)) + 1);
  for (const period of open) {
    const paths = yearPaths(folder, period);
    if ((await countFiles(paths.received)) + (await countFiles(paths.forms)) > 0) return period;
  }
  return open.findLast((period) => daysOfTerm(period).from <= today) ?? open[0] ?? { year: last };
}

/** Those of the periods that have a result. */
export async function compiledOf(folder: string, periods: readonly Term[]): Promise<readonly Term[]> {
  const saved = await Promise.all(periods.map((each) => savedAt(yearPaths(folder, each).result)));
  return periods.filter((_, index) => saved[index] !== null);
}

/** How many files lie in a folder and below. */
export async function countFiles(folder: string): Promise<number> {
  return (await receivedFiles(folder)).length;
}
