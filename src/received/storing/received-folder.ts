import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoggingDisk } from '../../io/disk.ts';
import { diskError } from '../../io/disk-error.ts';
import { sha256 } from '../../io/hash.ts';
import { type FoundFile, listReceived } from '../../io/list-received.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { renamePatiently, stagedName, stagedSha256, writeAndSync } from '../../io/write-file.ts';
import { isKeptName, nameKey, numberedName, storedName } from '../../text/stored-name.ts';
import type { IntakeLogEntry } from '../intake-log.ts';

/** `nhan/` while files are received. */
export type ReceivedFolder = {
  /** Name of the file of this content, looking at the files themselves; null where there is none. */
  readonly holding: (content: Uint8Array, hash: string) => Promise<string | null>;
  /** A name for a new file: safe, and unlike every name there, in the log, or given before. */
  readonly freeName: (original: string) => string;
  /** Whether a file of this name stands there. */
  readonly has: (name: string) => Promise<boolean>;
  /** Puts content aside until its line stands in the log. Throws `DiskError`. */
  readonly stage: (content: Uint8Array, hash: string) => Promise<void>;
  /** Gives what was put aside its name. Throws `DiskError`. */
  readonly settle: (files: readonly StagedFile[]) => Promise<void>;
  /** Removes what was put aside and is not to be kept after all. */
  readonly drop: (hashes: readonly string[]) => Promise<void>;
};

/** Content put aside and the name that it is to have. */
export type StagedFile = { readonly hash: string; readonly name: string };

/**
 * Opens `nhan/`, making it where it is missing, and brings to an end what a run that died began: a file put aside
 * whose line stands in the log gets its name, any other is removed. Throws `DiskError`.
 */
export async function openReceivedFolder(
  folder: string,
  log: readonly IntakeLogEntry[],
  disk: LoggingDisk,
): Promise<ReceivedFolder> {
  const guard = async <T>(path: string, action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (cause) {
      throw diskError('write', path, cause);
    }
  };
  await guard(folder, () => disk.makeFolder(folder));
  await guard(folder, () => recover(folder, log, disk));
  const contents = indexContents((await listReceived([folder])).value.files);
  const names = await guard(folder, () => disk.names(folder));
  const taken = new Set([...names, ...log.map(({ storedAs }) => storedAs)].map(nameKey));

  const isFree = (name: string): boolean => !taken.has(nameKey(name));

  return {
    holding: (content, hash) => contents.find(content.length, hash),
    freeName: (original) => {
      const wanted = storedName(original);
      let name = wanted;
      for (let number = 2; !isFree(name); number += 1) name = numberedName(wanted, number);
      taken.add(nameKey(name));
      return name;
    },
    has: (name) => exists(join(folder, name)),
    stage: (content, hash) =>
      guard(folder, () => writeAndSync(join(folder, stagedName(hash)), content, disk)),
    settle: (files) =>
      guard(folder, async () => {
        for (const { hash, name } of files) {
          await give(folder, hash, name, disk);
          contents.add((await lstat(join(folder, name))).size, hash, name);
        }
        if (files.length > 0) await disk.syncFolder(folder);
      }),
    drop: async (dropped) => {
      for (const hash of dropped) await disk.remove(join(folder, stagedName(hash))).catch(() => undefined);
    },
  };
}

type Contents = {
  readonly find: (size: number, hash: string) => Promise<string | null>;
  readonly add: (size: number, hash: string, file: string) => void;
};

/** Files by their content; only those of a size that is asked for are ever read. */
function indexContents(files: readonly FoundFile[]): Contents {
  const unread = new Map<number, FoundFile[]>();
  for (const found of files) {
    const same = unread.get(found.size);
    if (same === undefined) unread.set(found.size, [found]);
    else same.push(found);
  }
  const byContent = new Map<string, string>();
  const add = (size: number, hash: string, file: string): void => {
    if (!byContent.has(`${size} ${hash}`)) byContent.set(`${size} ${hash}`, file);
  };
  return {
    add,
    find: async (size, hash) => {
      for (const { file, path } of unread.get(size) ?? []) add(size, sha256(await readBytes(path)), file);
      unread.delete(size);
      return byContent.get(`${size} ${hash}`) ?? null;
    },
  };
}

async function recover(folder: string, log: readonly IntakeLogEntry[], disk: LoggingDisk): Promise<void> {
  for (const name of await disk.names(folder)) {
    const hash = stagedSha256(name);
    if (hash === null) continue;
    const path = join(folder, name);
    const owed = await lineWithoutFile(folder, hash, log);
    const isWhole = owed !== null && sha256(await readBytes(path)) === hash;
    if (isWhole) await give(folder, hash, owed.storedAs, disk);
    else await disk.remove(path);
  }
}

async function lineWithoutFile(
  folder: string,
  hash: string,
  log: readonly IntakeLogEntry[],
): Promise<IntakeLogEntry | null> {
  for (const line of log) {
    const isOwn = line.sha256 === hash && isKeptName(line.storedAs);
    if (isOwn && !(await exists(join(folder, line.storedAs)))) return line;
  }
  return null;
}

/** A rename would replace without a word what somebody put there in the meantime. */
async function give(folder: string, hash: string, name: string, disk: LoggingDisk): Promise<void> {
  const target = join(folder, name);
  if (await exists(target)) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
  await renamePatiently(join(folder, stagedName(hash)), target, disk);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
