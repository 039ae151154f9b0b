import type { Staged } from './diagnostics/diagnostic.ts';
import type { Reading } from './domain/reading.ts';
import type { Result } from './domain/result.ts';
import { checkReading, decideYear, standYear } from './procedure/year.ts';
import { type OnRead, readSubmissions } from './read-submissions.ts';
import { pastBreakers } from './set-aside.ts';
import { councilContext } from './tables/council/context.ts';
import { loadCouncil } from './tables/council/load.ts';
import { daysOfCouncil } from './tables/day-bounds.ts';
import { loadVerification } from './tables/verification/load.ts';
import { toolVersion } from './version.ts';
import { reviewPaths } from './workspace/paths.ts';
import type { YearJob } from './year-job.ts';

/** What will be made of a Result; throws where the tool breaks on it. */
export type Rehearsal = (result: Result) => Promise<void>;

/**
 * The year's procedure (`tonghop`): from the files in `nhan/` to the Result. A submission that the tool breaks on, here or
 * in `rehearsal`, is set aside; all others go on.
 */
export async function compileYear(
  job: YearJob,
  onRead: OnRead,
  rehearsal?: Rehearsal,
): Promise<Staged<Result>> {
  return pastBreakers(await readSubmissions(job, onRead), 'chấm điểm và lập kết quả từ', async (reading) => {
    const compiled = await compileReading(job, reading);
    await rehearsal?.(compiled.value);
    return compiled;
  });
}

/** What was read, scored with what the office verified; then what the council chose and voted among those candidates. */
async function compileReading(job: YearJob, reading: Reading): Promise<Staged<Result>> {
  const { workspace, year, today, paths } = job;
  const { units, criteria } = job.context;
  const lines = { units, set: criteria.set, days: daysOfCouncil(year, today) };
  const verification = await loadVerification(paths.verification, lines);
  const stood = standYear({ ...job, version: toolVersion }, reading, verification);
  const path = reviewPaths(workspace.folder, job, 'annual').council;
  const council = await loadCouncil(path, councilContext(stood.value.candidates, stood.value.scope, today));
  return decideYear(stood, council);
}

/** The first half of it (`rasoat`): every fault that the year's procedure would meet, and no score. */
export async function checkYear(job: YearJob, onRead: OnRead): Promise<Staged<Result>> {
  const read = await readSubmissions(job, onRead);
  return pastBreakers(read, 'kiểm tra', (reading) => checkReading({ ...job, version: toolVersion }, reading));
}
