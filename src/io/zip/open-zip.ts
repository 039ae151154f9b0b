import { crc32, inflateRawSync } from 'node:zlib';
import { partKey } from '../../ooxml/part-name.ts';
import { errorCode } from '../disk-error.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { readCentralDirectory, type ZipEntry } from './central-directory.ts';
import { guardEntries, type PlacedEntry } from './guard.ts';

/** A guarded zip: parts are inflated when asked for, within bounds, size and CRC checked. */
export type Zip = {
  /** Names as stored. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Bytes of the part, or null when there is none of that name (case does not count). */
  readonly part: (name: string) => Uint8Array | null;
  /** Size of a part as the directory states it; 0 when there is none. */
  readonly statedSize: (name: string) => number;
};

/** Opens a zip after checking its whole structure; throws `Refusal`. */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = guardEntries(bytes, readCentralDirectory(bytes, file, limits.zipEntries), file);
  let unpacked = 0;
  return {
    names: Array.from(entries.values(), ({ entry }) => entry.name),
    has: (name) => entries.has(partKey(name)),
    statedSize: (name) => entries.get(partKey(name))?.entry.size ?? 0,
    part: (name) => {
      const found = entries.get(partKey(name));
      if (found === undefined) return null;
      const room = Math.min(limits.partBytes, limits.unpackedBytes - unpacked);
      const part = unpackEntry(bytes, found, room, file);
      unpacked += part.length;
      return part;
    },
  };
}

/** Inflates one entry, into no more than `room` bytes, and checks its size and CRC; throws `Refusal`. */
export function unpackEntry(
  bytes: Uint8Array,
  { entry, extent }: PlacedEntry,
  room: number,
  file: string,
): Uint8Array {
  const limit = limits.partBytes / 1024 / 1024;
  if (entry.size > room) refuse('TD1022', { file }, { part: entry.name, limit });
  const packed = bytes.subarray(extent.start, extent.end);
  const key = `${entry.method} ${entry.crc} ${entry.size} ${packed.length}`;
  const before = packed.length > LONGEST_KNOWN ? undefined : known.get(key);
  if (before !== undefined && Buffer.compare(before.packed, packed) === 0) return before.part;
  const part = entry.method === 0 ? packed : inflate(packed, entry, file);
  if (part.length !== entry.size || crc32(part) !== entry.crc)
    refuse('TD1023', { file }, { part: entry.name });
  if (packed.length <= LONGEST_KNOWN && part.length <= LONGEST_PART) keep(key, packed, part);
  return part;
}

/** Small parts that were unpacked and found sound: files of one form have the same, byte for byte. */
const known = new Map<string, { readonly packed: Uint8Array; readonly part: Uint8Array }>();
const MOST_KNOWN = 256;
const LONGEST_KNOWN = 4096;
const LONGEST_PART = 16 * 1024;

function keep(key: string, packed: Uint8Array, part: Uint8Array): void {
  if (known.size >= MOST_KNOWN) known.clear();
  // In memory of its own: what was read of a file goes when the file does.
  known.set(key, { packed: new Uint8Array(packed), part: packed === part ? new Uint8Array(part) : part });
}

/** Never inflates more than the directory promised, which the caller has found small enough. */
function inflate(packed: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: Math.min(Math.max(entry.size, 1024), 1024 * 1024),
    });
  } catch (cause) {
    if (errorCode(cause) !== 'ERR_BUFFER_TOO_LARGE') return refuse('TD1023', { file }, { part: entry.name });
    return refuse(
      'TD1021',
      { file },
      { because: `mục “${entry.name}” lớn hơn kích thước ghi trong mục lục` },
    );
  }
}
