import { join } from 'node:path';
import type { UnitId } from '../../domain/unit.ts';
import { readSubmissions } from '../../read-submissions.ts';
import { readIntakeLog } from '../../received/intake-log.ts';
import type { Receipt } from '../../received/storing/store-arrivals.ts';
import type { YearJob } from '../../year-job.ts';

/**
 * Whose each stored file is, by its SHA-256, as the year's reading will understand it; what it read is kept for that. A file whose unit is not
 * safe to tell is not there, nor one of several units.
 */
export async function unitsOfStored(
  job: YearJob,
  receipts: readonly Receipt[],
  onRead: (done: number, total: number, file: string) => void,
): Promise<ReadonlyMap<string, UnitId>> {
  const sources = receipts.flatMap(({ outcome, storedAs }) =>
    outcome === 'stored' && storedAs !== null ? [join(job.paths.received, storedAs)] : [],
  );
  if (sources.length === 0) return new Map();
  const { askUnits: _, ...silent } = job;
  // The senders of what has just come stand in the log by now.
  const intakeLog = (await readIntakeLog(job.paths.intakeLog)).value;
  const reading = await readSubmissions({ ...silent, intakeLog, sources }, onRead);
  await job.cache.finish(false);
  const units = new Map<string, UnitId>();
  const several = new Set<string>();
  for (const { received, unit } of [...reading.submissions, ...reading.unreadable]) {
    const { sha256 } = received;
    if (units.has(sha256) && units.get(sha256) !== unit) several.add(sha256);
    if (unit !== null) units.set(sha256, unit);
  }
  for (const each of several) units.delete(each);
  return units;
}
