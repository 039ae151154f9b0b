import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import { sha256 } from '../../io/hash.ts';
import { findLines, keepLines } from '../../io/kept-lines.ts';
import { documentsBefore, type PapersJob } from '../../write/documents.ts';
import { overviewBefore } from '../../write/overview.ts';
import { isResultWritten } from '../../write/result.ts';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { YearJob } from '../../year-job.ts';
import type { YearTold } from '../print/year-told.ts';
import { basisOfYearRun, liesThereStill, type ReceivedAs } from './year-basis.ts';
import type { YearFigures } from './year-summary.ts';

/** A run over a year: what it starts from, and how it writes. */
export type YearRun = {
  readonly job: YearJob;
  /** What was noticed before anything was read. */
  readonly noticed: readonly Diagnostic[];
  readonly papers: PapersJob;
  readonly hidesNames: boolean;
  /** Whether all files of the year are read; else those that the clerk names. */
  readonly seesAll: boolean;
  /** Whether the clerk says in this run whose files are. */
  readonly isTold: boolean;
  /** Whether somebody can be asked. */
  readonly mayAsk: boolean;
};

/** What a run came to: all that is said of it when nothing has to be made. */
export type YearKept = {
  readonly told: YearTold;
  readonly figures: YearFigures;
  /** Tell all that the Result says, before the gate, and all that it was recorded from. */
  readonly content: string;
  readonly basis: string;
};

/** What an earlier run came to, with the files that it wrote. */
export type YearBefore = YearKept & {
  readonly written: readonly WrittenDocument[];
  readonly overview: WrittenDocument;
};

/**
 * What an earlier run said of the year, where everything is as it was: what it read, to the byte, what that depends on, and
 * what it wrote. Null elsewhere: then the year is compiled.
 */
export async function yearBefore(
  { job, papers, hidesNames, mayAsk }: YearRun,
  key: string,
): Promise<YearBefore | null> {
  const [received, kept] = (await findLines(job.paths.madeFrom.year, key)) ?? [];
  if (received === undefined || kept === undefined) return null;
  try {
    if (!(await liesThereStill(job.sources, JSON.parse(received) as ReceivedAs[]))) return null;
    const before = JSON.parse(kept) as YearKept;
    const { told, content, basis } = before;
    if (mayAsk && !told.inputs.every(hasOwner)) return null;
    const written = await documentsBefore(papers, told, content);
    if (written === null || !(await isResultWritten(job.paths, basis))) return null;
    const overview = await overviewBefore(job.paths, basis, { hidesNames });
    return overview === null ? null : { ...before, written, overview };
  } catch (cause) {
    // What cannot be read is told by whoever reads it.
    if (cause instanceof DiskError) return null;
    throw cause;
  }
}

/** Keeps what a run came to under the key that it began with, unless the next one may come to something else though nothing has changed. */
export async function keepYear({ job }: YearRun, key: string, kept: YearKept): Promise<void> {
  const { told } = kept;
  if (told.diagnostics.some(({ code }) => PASSING.has(code))) return;
  const received = told.inputs.map(
    ({ file, outcome, sha256: hash, because }): ReceivedAs => [file, outcome === 'skipped' ? because : hash],
  );
  await keepLines(job.paths.madeFrom.year, key, [JSON.stringify(received), JSON.stringify(kept)]);
}

/**
 * Faults that may have passed the next time: of the disk, of folders and names that hold no file, of a process that reads, of the
 * tool itself.
 */
const PASSING: ReadonlySet<string> = new Set([
  'TD1036',
  'TD1037',
  'TD1038',
  'TD1050',
  'TD1051',
  'TD1052',
  'TD1053',
  'TD9010',
]);

/** The name of all that a run comes to, but for the files received and what it wrote; null where there is none. */
export async function keyOfRun({
  job,
  noticed,
  papers: { date, folder, isPrinted = false },
  hidesNames,
  seesAll,
  isTold,
}: YearRun): Promise<string | null> {
  const basis = seesAll && !isTold ? await basisOfYearRun(job, noticed) : null;
  return basis === null ? null : sha256(JSON.stringify([basis, date, folder, isPrinted, hidesNames]));
}

/** Nobody has to be asked whose it is. */
function hasOwner({ outcome, unit, units = [] }: YearTold['inputs'][number]): boolean {
  return outcome === 'skipped' || unit !== null || units.length > 0;
}
