import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openYear } from '../../src/cli/steps/open-year.ts';
import type { Result } from '../../src/domain/result.ts';
import { compileYear } from '../../src/run.ts';
import { onceForAll } from './once-for-all.ts';
import { testWorld } from './run-cli.ts';

/** The sample as it is kept in the repository; nothing is ever written there. */
export const SAMPLE = join(import.meta.dirname, '../../samples/thanh-pho-thanh-hoa');

/** The years that units sent files for. */
export const SAMPLE_YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** A copy of the sample that all tests of the run read, with what was read of its files kept beside it. */
export function sharedSample(): Promise<string> {
  return onceForAll('sample', (folder) => cp(SAMPLE, folder, { recursive: true }));
}

/** The year that was asked for last: ten million letters are not parsed for each test of one file. */
let last: { readonly year: number; readonly result: Result } | null = null;

/** A year's Result, compiled once in the run; only read. */
export async function sampleResult(year: number): Promise<Result> {
  if (last?.year === year) return last.result;
  const folder = await sharedSample();
  const path = await onceForAll(`${year}.json`, async (made) =>
    writeFile(made, JSON.stringify(await compileSample(folder, year))),
  );
  last = { year, result: JSON.parse(await readFile(path, 'utf8')) as Result };
  return last.result;
}

/** A year of the workspace in `folder`, compiled by the real chain. */
export async function compileSample(folder: string, year: number): Promise<Result> {
  const world = testWorld({ today: () => '2025-12-05', cwd: folder });
  const { value: job } = await openYear({ world, args: { year }, options: { workspace: folder } });
  if (job === null) throw new Error(`${year} of the sample does not open`);
  return (await compileYear(job, () => {})).value;
}
