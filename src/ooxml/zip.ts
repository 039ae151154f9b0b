import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';

/** Parts of a package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** DOS time has no earlier day: that of a part where nothing says on which day it was made. */
const noDate = '1980-01-01';

export type ZipOptions = {
  /** 0 is not compressed at all. */
  readonly level?: 0 | 4 | 6;
  /** yyyy-MM-dd of every part. */
  readonly date?: string;
};

/** A part as it lies in the file. */
type Packed = { readonly bytes: Uint8Array; readonly crc: number };

/** Parts that many packages share are compressed once: nobody writes into the bytes of a part. */
const packedBefore = new WeakMap<Uint8Array, Map<number, Packed>>();

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** Of APPNOTE.TXT 4.4: what a reader must know (2.0), stored and deflated, names in UTF-8. */
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;

/** A zip of these parts, in their order; the same parts give the same bytes on every machine and day. */
export function zipParts(parts: Parts, { level = 6, date = noDate }: ZipOptions = {}): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Zip entries hold local time: built from its parts, it reads the same in every time zone.
  const mtime = new Date(year, month - 1, day);
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    // fflate keeps entries in a plain object, which cannot hold this name; no program gives it to a part.
    if (name !== '__proto__') files[name] = bytes;
  }
  return zipSync(files, { level, mtime });
}

/**
 * The same by zlib of Node, some ten times faster, and with parts that many packages share compressed once. Each part comes
 * out the same everywhere; how it is compressed depends on the build of Node. For papers, of which nobody keeps the bytes.
 */
export function zipPartsFast(parts: Parts, { level = 6, date = noDate }: ZipOptions = {}): Uint8Array {
  const entries = [...parts].map(([name, whole]) => ({
    name: textBytes(name),
    whole,
    packed: pack(whole, level),
  }));
  const length = entries.reduce(
    (sum, { name, packed }) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name.length + packed.bytes.length,
    END_LENGTH,
  );
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  const day = dosDay(date);
  /** What a local and a central header have in common. */
  const describe = (at: number, { name, whole, packed }: (typeof entries)[number]) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, name.some((byte) => byte > 127) ? UTF8_NAME : 0, true);
    view.setUint16(at + 4, level === 0 ? STORED : DEFLATED, true);
    view.setUint16(at + 8, day, true);
    view.setUint32(at + 10, packed.crc, true);
    view.setUint32(at + 14, packed.bytes.length, true);
    view.setUint32(at + 18, whole.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  let at = 0;
  const starts = entries.map((entry) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4, entry);
    zip.set(entry.name, at + LOCAL_LENGTH);
    zip.set(entry.packed.bytes, at + LOCAL_LENGTH + entry.name.length);
    at += LOCAL_LENGTH + entry.name.length + entry.packed.bytes.length;
    return start;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    describe(at + 6, entry);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    zip.set(entry.name, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

function pack(whole: Uint8Array, level: number): Packed {
  const known = packedBefore.get(whole)?.get(level);
  if (known !== undefined) return known;
  const packed = { bytes: level === 0 ? whole : deflateRawSync(whole, { level }), crc: crc32(whole) };
  const levels = packedBefore.get(whole) ?? new Map<number, Packed>();
  packedBefore.set(whole, levels.set(level, packed));
  return packed;
}

/** The day as DOS counts it: years from 1980, five bits for the day, four for the month. */
function dosDay(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | day;
}

/** The parts of a zip that the tool itself has just made; what comes from outside is opened by `io/zip`. */
export function unzipParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Text as UTF-8. */
export function textBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = new TextEncoder();
