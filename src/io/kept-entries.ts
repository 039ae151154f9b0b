import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeFingerprint } from './code-fingerprint.ts';
import { type Disk, realDisk } from './disk.ts';
import { DiskError, diskError } from './disk-error.ts';
import { sha256 } from './hash.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Bytes of earlier runs in a folder of their own, which may be deleted at any time: each entry under a key that says all
 * that it depends on, with the running code. Whatever happens to it, only time is lost.
 */
export type KeptEntries = {
  /** The bytes under this key, or null; whoever asks looks whether they are as they were written. */
  readonly find: (key: string) => Promise<Uint8Array | null>;
  /** Tells that an entry that was found is used, and so stays. */
  readonly use: (key: string) => void;
  /** Keeps bytes for the next run; a disk that refuses turns the keeping off. */
  readonly keep: (key: string, bytes: Uint8Array) => Promise<void>;
  /** What an entry's key is made of: all that it depends on. */
  readonly keyOf: (dependsOn: string) => Promise<string>;
  /** Ends the run: removes what it did not use where it saw all that there is, else what is too much. */
  readonly finish: (sawAll: boolean) => Promise<void>;
  /** Why nothing can be kept, or null. */
  readonly because: () => string | null;
};

/** So many entries that a run did not use may stay, where it did not see all files. */
const MOST_UNUSED = 2000;

export function openKeptEntries(folder: string, disk: Disk = realDisk): KeptEntries {
  const used = new Set<string>();
  let because: string | null = null;
  let build: Promise<string> | null = null;
  let made: Promise<void> | null = null;
  // Asked of the disk once: a first run would else look in vain for each file.
  let there: Promise<Set<string>> | null = null;
  const names = () => {
    there ??= disk.names(folder).then(
      (all) => new Set(all),
      () => new Set<string>(),
    );
    return there;
  };
  return {
    keyOf: async (dependsOn) => {
      build ??= codeFingerprint();
      return sha256(new TextEncoder().encode(`${await build}\n${dependsOn}`));
    },
    find: async (key) => {
      const name = nameOf(key);
      return (await names()).has(name) ? readBytes(join(folder, name)).catch(() => null) : null;
    },
    use: (key) => {
      used.add(nameOf(key));
    },
    keep: async (key, bytes) => {
      if (because !== null) return;
      const name = nameOf(key);
      try {
        made ??= disk.makeFolder(folder);
        await made;
        await put(join(folder, name), bytes, disk);
        (await names()).add(name);
        used.add(name);
      } catch (cause) {
        because = (cause instanceof DiskError ? cause : diskError('write', folder, cause)).message;
      }
    },
    finish: (sawAll) => evict(folder, used, { disk, most: sawAll ? 0 : MOST_UNUSED }),
    because: () => because,
  };
}

function nameOf(key: string): string {
  return `${key}.bin`;
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

type Room = { readonly disk: Disk; readonly most: number };

/**
 * Removes entries that this run did not use and what runs that died left, but for the newest `most`; only names that are
 * its own.
 */
async function evict(folder: string, used: ReadonlySet<string>, { disk, most }: Room): Promise<void> {
  const names = await disk.names(folder).catch(() => []);
  const unused = names.filter((name) => !used.has(name) && /^[0-9a-f]{64}\.bin(\.\d+-\d+\.tmp)?$/.test(name));
  if (unused.length <= most) return;
  const gone = most === 0 ? unused : (await oldestFirst(folder, unused)).slice(0, unused.length - most);
  for (const name of gone) await disk.remove(join(folder, name)).catch(() => undefined);
}

async function oldestFirst(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const dated = await Promise.all(
    names.map(async (name) => {
      const facts = await stat(join(folder, name)).catch(() => null);
      return { name, at: facts?.mtimeMs ?? 0 };
    }),
  );
  return dated.sort((a, b) => a.at - b.at).map(({ name }) => name);
}
