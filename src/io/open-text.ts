import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { diskError } from './disk-error.ts';

/** A file of text that is read in part: never all of it is held. Throws `DiskError` where the disk refuses. */
export type OpenText = {
  readonly size: number;
  /** What the disk says of it: another one of the same file says that it may have changed. */
  readonly stamp: string;
  /** When its content or its entry last changed, nanoseconds since 1970. */
  readonly changedNs: bigint;
  /** All bytes, one after the other; a piece is used up before the next one comes. */
  readonly bytes: () => AsyncGenerator<Uint8Array>;
  /** Gives the text of each part in turn; parts that are near each other are read at once. */
  readonly each: (
    spans: readonly (readonly [start: number, end: number])[],
    take: (text: string, index: number) => void,
  ) => Promise<void>;
  /** The bytes from one place to another, fewer where the file ends before; used up before the next ones are asked for. */
  readonly part: (start: number, end: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

const PIECE = 1 << 20;
/** Up to here a file is read once and held: it is gone through several times. */
const HELD_UP_TO = 16 << 20;

/** Opens a regular file without blocking; null where there is none. Close it. */
export async function openText(path: string, heldUpTo = HELD_UP_TO): Promise<OpenText | null> {
  const refused = (cause: unknown) => diskError('read', path, cause);
  const handle = await openRegular(path);
  if (handle === null) return null;
  const facts = await handle.stat({ bigint: true }).catch((cause: unknown) => {
    throw refused(cause);
  });
  const size = Number(facts.size);
  const fill = async (buffer: Buffer, at: number): Promise<Buffer> => {
    let filled = 0;
    try {
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (cause) {
      throw refused(cause);
    }
    return buffer.subarray(0, filled);
  };
  let held: Promise<Buffer> | null = null;
  let part = Buffer.alloc(0);
  const whole = () => {
    held ??= fill(Buffer.allocUnsafe(size), 0);
    return held;
  };
  const { dev, ino, mtimeNs, ctimeNs } = facts;
  return {
    size,
    stamp: [size, dev, ino, mtimeNs, ctimeNs].join(' '),
    changedNs: mtimeNs > ctimeNs ? mtimeNs : ctimeNs,
    bytes: async function* () {
      if (size <= heldUpTo) {
        const all = await whole();
        if (all.length > 0) yield all;
        return;
      }
      const buffer = Buffer.allocUnsafe(Math.min(PIECE, Math.max(size, 1)));
      let at = 0;
      for (;;) {
        const piece = await fill(buffer, at);
        if (piece.length === 0) return;
        yield piece;
        at += piece.length;
      }
    },
    each: async (spans, take) => {
      let window: Buffer = size <= heldUpTo ? await whole() : Buffer.alloc(0);
      let from = 0;
      for (const [index, [start, end]] of spans.entries()) {
        if (start < from || end > from + window.length) {
          // Ahead as far as the parts go on without a gap that is not worth reading.
          let last = end;
          for (let next = index + 1; next < spans.length; next += 1) {
            const [nextStart, nextEnd] = spans[next] ?? [0, 0];
            if (nextStart < last || nextStart - last > PIECE / 16 || nextEnd - start > PIECE) break;
            last = nextEnd;
          }
          from = start;
          window = await fill(Buffer.allocUnsafe(last - start), start);
        }
        take(window.toString('utf8', start - from, end - from), index);
      }
    },
    part: (start, end) => {
      if (end - start > part.length) part = Buffer.allocUnsafe(2 * (end - start));
      return fill(part.subarray(0, end - start), start);
    },
    close: () => handle.close(),
  };
}

async function openRegular(path: string): Promise<FileHandle | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = await handle.stat();
    if (!facts.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EISDIR' });
    return handle;
  } catch (cause) {
    await handle?.close();
    const refused = diskError('read', path, cause);
    if (['ENOENT', 'ENOTDIR'].includes(refused.code)) return null;
    throw refused;
  }
}
