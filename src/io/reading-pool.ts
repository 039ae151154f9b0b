import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { DiskError, diskError } from './disk-error.ts';
import { sha256 } from './hash.ts';
import { isBounded } from './is-bounded.ts';
import { limits, type ReadingBounds, readingBounds } from './limits.ts';
import type { FoundFile } from './list-received.ts';
import { readBytes } from './read-bytes.ts';
import { readOfOutcome } from './read-of-outcome.ts';
import { readWorkbook, tooLarge } from './read-workbook.ts';
import { noCache, type ReadingCache } from './reading-cache.ts';
import type { ReadingOutcome } from './reading-process.ts';
import { createReadingQueue, type ReadingQueue } from './reading-queue.ts';

/** A received file and what could be read of it. */
export type ReadFile = FoundFile & {
  /** Empty where the file could not be opened. */
  readonly sha256: string;
  readonly read: Staged<RawWorkbook | null>;
};

/** How far the reading is. */
export type ReadingProgress = { readonly done: number; readonly total: number; readonly file: string };

export type ReadingOptions = {
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly bounds?: ReadingBounds;
  /** Readings of earlier runs. */
  readonly cache?: ReadingCache;
};

/**
 * Reads files one after the other, in the order given; only a few are held at a time. What could be slow, large or
 * treacherous is read in processes of its own, started when the first such file comes.
 */
export async function* readFiles(
  files: readonly FoundFile[],
  { onProgress, bounds = readingBounds, cache = noCache }: ReadingOptions = {},
): AsyncGenerator<ReadFile> {
  const queue = createReadingQueue(bounds);
  const ahead: Promise<ReadFile>[] = [];
  let next = 0;
  try {
    for (let done = 0; done < files.length; done += 1) {
      while (ahead.length < filesAhead && next < files.length) {
        const found = files[next];
        next += 1;
        if (found !== undefined) ahead.push(readOne(found, { queue, bounds, cache }));
      }
      const read = await ahead.shift();
      if (read === undefined) return;
      onProgress?.({ done: done + 1, total: files.length, file: read.file });
      yield read;
    }
  } finally {
    await queue.stop();
    await Promise.allSettled(ahead);
  }
}

const filesAhead = 4;

type Readers = {
  readonly queue: ReadingQueue;
  readonly bounds: ReadingBounds;
  readonly cache: ReadingCache;
};

async function readOne(found: FoundFile, readers: Readers): Promise<ReadFile> {
  const { file, path } = found;
  try {
    if (found.size > limits.fileBytes) {
      return { ...found, sha256: await hashOf(path), read: staged(null, [tooLarge(file, found.size)]) };
    }
    const bytes = await readBytes(path);
    const hash = sha256(bytes);
    return { ...found, size: bytes.length, sha256: hash, read: await readOnce(bytes, file, hash, readers) };
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    const reason = diagnose('TD1051', { file }, { because: cause.message });
    return { ...found, sha256: '', read: staged(null, [reason]) };
  }
}

/** What an earlier run read of the same bytes, else read anew and kept; a failure may have passed the next time. */
async function readOnce(
  bytes: Uint8Array,
  file: string,
  hash: string,
  { queue, bounds, cache }: Readers,
): Promise<Staged<RawWorkbook | null>> {
  const known = await cache.find({ file, sha256: hash });
  if (known !== null) return known;
  const outcome = isBounded(bytes, file) ? await readHere(bytes, file) : await queue.run({ bytes, file });
  if (outcome.kind === 'read') await cache.keep({ file, sha256: hash }, outcome.read);
  return readOfOutcome(outcome, file, bounds);
}

/** A fault of the reader costs this file alone. */
async function readHere(bytes: Uint8Array, file: string): Promise<ReadingOutcome> {
  try {
    return { kind: 'read', read: await readWorkbook(bytes, file) };
  } catch (cause) {
    return { kind: 'failed', message: String(cause) };
  }
}

/** Hash of a file too large to be held in memory. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece);
  } catch (cause) {
    throw diskError('read', path, cause);
  }
  return hash.digest('hex');
}
