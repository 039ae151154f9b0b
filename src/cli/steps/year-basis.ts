import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sha256 } from '../../io/hash.ts';
import { listReceived } from '../../io/list-received.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import type { PartsOf } from '../../store/basis.ts';
import { reviewPaths, workspacePaths } from '../../workspace/paths.ts';
import type { YearJob } from '../../year-job.ts';

/** Tells all that a year's Result depends on beside the files received; null where it cannot be told, periods being added up. */
export async function basisOfYearRun(job: YearJob, noticed: readonly Diagnostic[]): Promise<string | null> {
  if (job.periods !== undefined) return null;
  const { workspace, paths, criteria, edition, deadline, planned, begin, today } = job;
  const { facts, honours } = workspacePaths(workspace.folder);
  const { council } = reviewPaths(workspace.folder, job, 'annual');
  const tables = await hashesOf([facts, honours, council, paths.verification, paths.intakeLog]);
  const parts: PartsOf<YearJob> = {
    cache: await job.cache.ofYear(),
    context: 'by the cache',
    workspace: workspace.folder,
    year: 'by the cache',
    reportingPeriod: 'by the cache',
    paths: 'by the workspace',
    criteria: [criteria.sha256, criteria.file],
    edition: [edition.sha256, edition.file],
    editions: 'only of periods',
    periods: 'none',
    deadline,
    planned,
    begin,
    today,
    intakeLog: [...job.intakeLog],
    records: job.records,
    sources: 'those of the year',
    form: 'by the cache',
    help: 'whoever reads, the same is read',
    askUnits: 'nothing to be asked',
  };
  return sha256(JSON.stringify([parts, tables, noticed]));
}

async function hashesOf(paths: readonly string[]): Promise<readonly (readonly [string, string | null])[]> {
  const hashes: (readonly [string, string | null])[] = [];
  for (const path of paths) {
    const bytes = await readIfThere(path);
    hashes.push([basename(path), bytes === null ? null : sha256(bytes)]);
  }
  return hashes;
}

/** A file that was received, by its bytes; of one that is not read why. */
export type ReceivedAs = readonly [file: string, as: string];

/** Whether the same lies there as before, to the byte: looked at one after the other, until one is another. */
export async function liesThereStill(
  sources: YearJob['sources'],
  before: readonly ReceivedAs[],
): Promise<boolean> {
  const { value, diagnostics } = await listReceived(sources);
  const listed = [...value.skipped, ...value.files];
  if (diagnostics.length > 0 || listed.length !== before.length) return false;
  const known = new Map(before);
  if (listed.some(({ file }) => !known.has(file))) return false;
  if (value.skipped.some(({ file, because }) => known.get(file) !== because)) return false;
  for (const { file, path } of value.files) {
    const bytes = await readIfThere(path);
    if (bytes === null || sha256(bytes) !== known.get(file)) return false;
  }
  return true;
}
