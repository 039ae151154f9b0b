import { join } from 'node:path';
import type { Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { decodeEntry, encodeEntry } from './cache-entry.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { type Disk, realDisk } from './disk.ts';
import { DiskError, diskError } from './disk-error.ts';
import { sha256 } from './hash.ts';
import { readBytes } from './read-bytes.ts';

/** What was once read of a file; the name counts too, since a reading holds it in every place that it points at. */
export type Readable = { readonly file: string; readonly sha256: string };

/** How much of a run was spared. `because` says why nothing could be kept, or is null. */
export type CacheUse = { readonly reused: number; readonly fresh: number; readonly because: string | null };

/** Readings of earlier runs, by content. Whatever happens to it, only time is lost. */
export type ReadingCache = {
  /** What was read of this content, or null where nothing is kept that can be trusted. */
  readonly find: (wanted: Readable) => Promise<Staged<RawWorkbook | null> | null>;
  /** Keeps a reading for the next run; a disk that refuses turns the keeping off. */
  readonly keep: (read: Readable, reading: Staged<RawWorkbook | null>) => Promise<void>;
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
 * The cache in a folder of its own; the folder may be deleted at any time. An entry holds what this very build of the
 * tool read from the bytes of one file, and so depends neither on criteria nor on the register.
 */
export function openReadingCache(folder: string, disk: Disk = realDisk): ReadingCache {
  const used = new Set<string>();
  let reused = 0;
  let fresh = 0;
  let because: string | null = null;
  let build: Promise<string> | null = null;
  let made: Promise<void> | null = null;
  const entryOf = async (content: Readable): Promise<{ name: string; key: string }> => {
    build ??= codeFingerprint();
    const said = `${await build}\n${content.sha256}\n${content.file}`;
    const key = sha256(new TextEncoder().encode(said));
    return { key, name: `${key}.bin` };
  };
  return {
    find: async (wanted) => {
      const { key, name } = await entryOf(wanted);
      const reading = await readBytes(join(folder, name)).then(
        (bytes) => decodeEntry(bytes, key),
        () => null,
      );
      if (reading === null) return null;
      used.add(name);
      reused += 1;
      return reading;
    },
    keep: async (read, reading) => {
      fresh += 1;
      if (because !== null) return;
      const { key, name } = await entryOf(read);
      try {
        made ??= disk.makeFolder(folder);
        await made;
        await put(join(folder, name), await encodeEntry(reading, key), disk);
        used.add(name);
      } catch (cause) {
        because = (cause instanceof DiskError ? cause : diskError('write', folder, cause)).message;
      }
    },
    finish: async (sawAll) => {
      if (sawAll) await evict(folder, used, disk);
      return { reused, fresh, because };
    },
  };
}

let written = 0;

/** Written aside and renamed, but not waited for: what a power cut spoils is seen by its checksum. */
async function put(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  written += 1;
  const aside = `${path}.${process.pid}-${written}.tmp`;
  try {
    const file = await disk.create(aside);
    try {
      await file.write(bytes);
    } finally {
      await file.close();
    }
    await disk.rename(aside, path);
  } catch (cause) {
    await disk.remove(aside).catch(() => undefined);
    throw cause;
  }
}

/** Removes entries that this run did not use and what runs that died left; only names that are the cache's own. */
async function evict(folder: string, used: ReadonlySet<string>, disk: Disk): Promise<void> {
  const names = await disk.names(folder).catch(() => []);
  for (const name of names) {
    if (used.has(name) || !/^[0-9a-f]{64}\.bin(\.\d+-\d+\.tmp)?$/.test(name)) continue;
    await disk.remove(join(folder, name)).catch(() => undefined);
  }
}
