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
export type ReadFile<Known = never> = FoundFile & {
  /** Empty where the file could not be opened. */
  readonly sha256: string;
  /** What is known of it already, so that it was not read; null where it was. */
  readonly known: Known | null;
  readonly read: Staged<RawWorkbook | null>;
  /** The same bytes will be read the same way; else a failure may have passed the next time. */
  readonly isLasting: boolean;
};

/** How far the reading is. */
export type ReadingProgress = { readonly done: number; readonly total: number; readonly file: string };

export type ReadingOptions<Known = never> = {
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly bounds?: ReadingBounds;
  /** Readings of earlier runs. */
  readonly cache?: ReadingCache;
  /** What is known already of a file with these bytes, and makes reading it needless; else null. */
  readonly knownOf?: (file: string, sha256: string, bytes: Uint8Array) => Promise<Known | null>;
  /** How many files may be held at a time. */
  readonly ahead?: number | undefined;
};

/**
 * Reads files one after the other, in the order given; only a few are held at a time. What could be slow, large or
 * treacherous is read in processes of its own, started when the first such file comes.
 */
export async function* readFiles<Known = never>(
  files: readonly FoundFile[],
  {
    onProgress,
    bounds = readingBounds,
    cache = noCache,
    knownOf,
    ahead: most = FILES_AHEAD,
  }: ReadingOptions<Known> = {},
): AsyncGenerator<ReadFile<Known>> {
  const queue = createReadingQueue(bounds);
  const readers: Readers<Known> = { queue, bounds, cache, knownOf };
  const ahead: Promise<ReadFile<Known>>[] = [];
  let next = 0;
  try {
    for (let done = 0; done < files.length; done += 1) {
      while (ahead.length < most && next < files.length) {
        const found = files[next];
        next += 1;
        if (found !== undefined) ahead.push(readOne(found, readers));
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

const FILES_AHEAD = 4;

type Readers<Known> = Required<Pick<ReadingOptions, 'bounds' | 'cache'>> & {
  readonly queue: ReadingQueue;
  readonly knownOf: ReadingOptions<Known>['knownOf'] | undefined;
};

async function readOne<Known>(found: FoundFile, readers: Readers<Known>): Promise<ReadFile<Known>> {
  const { file, path } = found;
  try {
    if (found.size > limits.fileBytes) {
      const read = staged(null, [tooLarge(file, found.size)]);
      return { ...found, sha256: await hashOf(path), known: null, read, isLasting: false };
    }
    const bytes = await readBytes(path);
    const hash = sha256(bytes);
    const here = { ...found, size: bytes.length, sha256: hash };
    const known = (await readers.knownOf?.(file, hash, bytes)) ?? null;
    if (known !== null) return { ...here, known, read: staged(null), isLasting: true };
    return { ...here, known, ...(await readOnce(bytes, file, hash, readers)) };
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    const reason = diagnose('TD1051', { file }, { because: cause.message });
    return { ...found, sha256: '', known: null, read: staged(null, [reason]), isLasting: false };
  }
}

/** What an earlier run read of the same bytes, else read anew and kept; a failure may have passed the next time. */
async function readOnce(
  bytes: Uint8Array,
  file: string,
  hash: string,
  { queue, bounds, cache }: Omit<Readers<unknown>, 'knownOf'>,
): Promise<Pick<ReadFile, 'read' | 'isLasting'>> {
  const known = await cache.find({ file, sha256: hash });
  if (known !== null) return { read: known, isLasting: true };
  const isHere = isBounded(bytes, file);
  const outcome = isHere ? await readHere(bytes, file) : await queue.run({ bytes, file });
  const isLasting = outcome.kind === 'read';
  if (isLasting) await cache.keep({ file, sha256: hash }, outcome.read, !isHere);
  return { read: readOfOutcome(outcome, file, bounds), isLasting };
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
