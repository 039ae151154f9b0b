import { partKey } from '../../ooxml/part-name.ts';
import { refuse } from '../refusal.ts';
import type { ZipDirectory, ZipEntry } from './central-directory.ts';

/** Where an entry's packed bytes lie in the file. */
export type Extent = { readonly start: number; readonly end: number };

/** An entry of a zip and the place of its bytes. */
export type PlacedEntry = { readonly entry: ZipEntry; readonly extent: Extent };

/**
 * Refuses whatever no spreadsheet program writes: overlapping or duplicate entries, a local header unlike the
 * directory, encryption, other methods than stored and deflate, names that point outside, links.
 */
export function guardEntries(
  bytes: Uint8Array,
  directory: ZipDirectory,
  file: string,
): ReadonlyMap<string, PlacedEntry> {
  const byName = new Map<string, PlacedEntry>();
  for (const placed of placeEntries(bytes, directory, file)) {
    const { name } = placed.entry;
    const because = whyUnsafe(placed.entry);
    if (because !== null) bad(file, `mục “${name.replaceAll('\0', '\\0')}” ${because}`);
    const key = partKey(name);
    if (byName.has(key)) bad(file, `có hai mục cùng tên “${name}”`);
    byName.set(key, placed);
  }
  return byName;
}

/** Where the entries lie, in the order of the file; refuses a zip in which two overlap or headers disagree. */
export function placeEntries(
  bytes: Uint8Array,
  { entries, start }: ZipDirectory,
  file: string,
): readonly PlacedEntry[] {
  let free = 0;
  return entries
    .toSorted((a, b) => a.offset - b.offset)
    .map((entry) => {
      const extent = localExtent(bytes, entry, file);
      if (entry.offset < free || extent.end > start) bad(file, `mục “${entry.name}” chồng lên mục khác`);
      free = extent.end;
      return { entry, extent };
    });
}

/** Why one entry is not to be opened, after its name in a sentence; null when it may be. */
export function whyUnsafe(entry: ZipEntry): string | null {
  if (isEncrypted(entry)) return 'bị mã hóa';
  if (entry.method !== 0 && entry.method !== 8) return 'nén theo cách lạ';
  if (entry.isLink) return 'là liên kết tới nơi khác';
  const isOutside = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(entry.name);
  return isOutside || entry.name.includes('\0') || entry.name === '' ? 'có tên trỏ ra ngoài tệp' : null;
}

/** Whether a password is needed. */
export function isEncrypted(entry: ZipEntry): boolean {
  return (entry.flags & encryptionFlags) !== 0;
}

/** Bits 0 and 6: encrypted; bit 13: directory encrypted. */
const encryptionFlags = 0x2041;

function localExtent(bytes: Uint8Array, entry: ZipEntry, file: string): Extent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) unlike(entry, file);
  const nameLength = view.getUint16(at + 26, true);
  const name = bytes.subarray(at + 30, at + 30 + nameLength);
  const isSame = Buffer.compare(name, entry.rawName) === 0 && view.getUint16(at + 8, true) === entry.method;
  const isAsOpen = ((view.getUint16(at + 6, true) ^ entry.flags) & encryptionFlags) === 0;
  if (!isSame || !isAsOpen) unlike(entry, file);
  const hasDescriptor = (view.getUint16(at + 6, true) & 8) !== 0;
  const packed = view.getUint32(at + 18, true);
  const size = view.getUint32(at + 22, true);
  const isZip64 = packed === 0xffffffff || size === 0xffffffff;
  const saysNothing = hasDescriptor && packed === 0 && size === 0;
  if (!isZip64 && !saysNothing && (packed !== entry.packedSize || size !== entry.size)) unlike(entry, file);
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  return { start, end: start + entry.packedSize };
}

function unlike(entry: ZipEntry, file: string): never {
  return bad(file, `mục “${entry.name}” khác với mục lục`);
}

function bad(file: string, because: string): never {
  return refuse('TD1021', { file }, { because });
}
