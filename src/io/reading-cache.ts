import type { Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { decodeEntry, encodeEntry } from './cache-entry.ts';
import type { KeptEntries } from './kept-entries.ts';

/** What was once read of a file; the name counts too, since a reading holds it in every place that it points at. */
export type Readable = { readonly file: string; readonly sha256: string };

/** How much of a run was spared. `because` says why nothing could be kept, or is null. */
export type CacheUse = { readonly reused: number; readonly fresh: number; readonly because: string | null };

/** Readings of earlier runs, by content. Whatever happens to it, only time is lost. */
export type ReadingCache = {
  /** What was read of this content, or null where nothing is kept that can be trusted. */
  readonly find: (wanted: Readable) => Promise<Staged<RawWorkbook | null> | null>;
  /** Keeps a reading for the next run; a disk that refuses turns the keeping off. `isDear`: a process of its own read it. */
  readonly keep: (read: Readable, reading: Staged<RawWorkbook | null>, isDear: boolean) => Promise<void>;
  /** Ends the run: what it did not use is removed where it saw all files that there are. */
  readonly finish: (sawAll: boolean) => Promise<CacheUse>;
};

/** A cache that keeps nothing. */
export const noCache: ReadingCache = {
  find: async () => null,
  keep: async () => undefined,
  finish: async () => ({ reused: 0, fresh: 0, because: null }),
};

/**
 * The readings among entries of several kinds. An entry holds what this very build of the tool read from the bytes of one file,
 * and so depends neither on criteria nor on the register.
 */
export function readingsIn(kept: KeptEntries): ReadingCache {
  let reused = 0;
  let fresh = 0;
  const keyOf = ({ file, sha256 }: Readable) => kept.keyOf(`${sha256}\n${file}`);
  return {
    find: async (wanted) => {
      const key = await keyOf(wanted);
      const bytes = await kept.find(key);
      const reading = bytes && (await decodeEntry(bytes, key));
      if (reading === null) return null;
      kept.use(key);
      reused += 1;
      return reading;
    },
    keep: async (read, reading) => {
      fresh += 1;
      const key = await keyOf(read);
      if (kept.because() === null) await kept.keep(key, await encodeEntry(reading, key));
    },
    finish: async (sawAll) => {
      await kept.finish(sawAll);
      return { reused, fresh, because: kept.because() };
    },
  };
}
