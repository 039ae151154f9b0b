import type { ReceivedFile } from '../domain/submission.ts';
import type { Disk } from '../io/disk.ts';
import { openKeptEntries } from '../io/kept-entries.ts';
import { type ReadingCache, readingsIn } from '../io/reading-cache.ts';
import type { ReadingContext } from '../reading/context.ts';
import type { UnderstoodFile } from '../reading/understand-safely.ts';
import { basisOfFile } from './basis.ts';
import { decodeFile, encodeFile } from './file-entry.ts';

/**
 * What earlier runs of a year made of the same files: each file understood, checked, its people scored. Beside them readings
 * of files that are dear to read, for when the outcome depends on something that has changed.
 */
export type YearStore = ReadingCache & {
  /** Tells all that what becomes of any file of the year depends on beside the file, with the running code. */
  readonly ofYear: () => Promise<string>;
  /** What became of this file; null where nothing is kept that can be trusted. */
  readonly findFile: (received: ReceivedFile, context: ReadingContext) => Promise<UnderstoodFile | null>;
  readonly keepFile: (
    received: ReceivedFile,
    context: ReadingContext,
    outcome: UnderstoodFile,
  ) => Promise<void>;
  /** The key of a file's entry, for whoever makes the entry elsewhere. */
  readonly keyOf: (received: ReceivedFile, context: ReadingContext) => Promise<string>;
  /** Keeps an entry that was made elsewhere, and tells what is in it; null where it cannot be trusted. */
  readonly takeEntry: (key: string, entry: Uint8Array) => Promise<UnderstoodFile | null>;
};

/** The store in a folder of its own, for outcomes that depend on `basis`; the folder may be deleted at any time. */
export function openYearStore(folder: string, basis: string, disk?: Disk): YearStore {
  const kept = openKeptEntries(folder, disk);
  const readings = readingsIn(kept);
  let reused = 0;
  let fresh = 0;
  let known: Promise<string> | null = null;
  const ofYear = () => {
    known ??= kept.keyOf(basis);
    return known;
  };
  const keyOf = async (received: ReceivedFile, context: ReadingContext) => {
    return kept.keyOf(`${await ofYear()}\n${basisOfFile(received, context)}`);
  };
  return {
    ofYear,
    findFile: async (received, context) => {
      const key = await keyOf(received, context);
      const bytes = await kept.find(key);
      const outcome = bytes && decodeFile(bytes, key);
      if (outcome === null) return null;
      kept.use(key);
      reused += 1;
      return outcome;
    },
    keepFile: async (received, context, outcome) => {
      if (kept.because() !== null) return;
      const key = await keyOf(received, context);
      const bytes = encodeFile(outcome, key);
      if (bytes !== null) await kept.keep(key, bytes);
    },
    keyOf,
    takeEntry: async (key, entry) => {
      const outcome = decodeFile(entry, key);
      if (outcome === null) return null;
      fresh += 1;
      if (kept.because() === null) await kept.keep(key, entry);
      return outcome;
    },
    find: readings.find,
    keep: async (read, reading, isDear) => {
      if (isDear) await readings.keep(read, reading, isDear);
      else fresh += 1;
    },
    finish: async (sawAll) => {
      const use = await readings.finish(sawAll);
      return { ...use, reused: use.reused + reused, fresh: use.fresh + fresh };
    },
  };
}
