import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Parts of a package by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** DOS time has no earlier day: that of a part where nothing says on which day it was made. */
const noDate = '1980-01-01';

export type ZipOptions = {
  /** 0 is not compressed at all; 3 is the last that does not look twice, and takes a third of the time of 6. */
  readonly level?: 0 | 3 | 4 | 6;
  /** yyyy-MM-dd of every part. */
  readonly date?: string;
};

/** A part as it lies in the file. */
type Packed = { readonly bytes: Uint8Array; readonly crc: number };

/** A part that was packed piece by piece, whole. */
export type PackedPart = { readonly packed: Packed; readonly length: number };

/** Parts of which some are packed already. */
export type PartsToZip = ReadonlyMap<string, Uint8Array | PackedPart>;

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
export function zipPartsFast(parts: PartsToZip, { level = 6, date = noDate }: ZipOptions = {}): Uint8Array {
  const entries = [...parts].map(([name, part]) => ({
    name: textBytes(name),
    method: level === 0 && part instanceof Uint8Array ? STORED : DEFLATED,
    length: part.length,
    packed: part instanceof Uint8Array ? pack(part, level) : part.packed,
  }));
  const length = entries.reduce(
    (sum, { name, packed }) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name.length + packed.bytes.length,
    END_LENGTH,
  );
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  const day = dosDay(date);
  /** What a local and a central header have in common. */
  const describe = (at: number, { name, method, length: whole, packed }: (typeof entries)[number]) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, name.some((byte) => byte > 127) ? UTF8_NAME : 0, true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 8, day, true);
    view.setUint32(at + 10, packed.crc, true);
    view.setUint32(at + 14, packed.bytes.length, true);
    view.setUint32(at + 18, whole, true);
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
  const packed = { bytes: packedBytes(whole, level), crc: crc32(whole) };
  const levels = packedBefore.get(whole) ?? new Map<number, Packed>();
  packedBefore.set(whole, levels.set(level, packed));
  return packed;
}

function packedBytes(whole: Uint8Array, level: number): Uint8Array {
  if (level === 0) return whole;
  const pieces = piecesOfPart(whole);
  if (pieces === null) return deflateRawSync(whole, { level });
  return Buffer.concat([...pieces.map((piece) => packPiece(piece, level)), deflateRawSync(new Uint8Array())]);
}

/** A part of these pieces, one after the other. Each is packed by itself, and once for all parts that it goes into. */
export function partOfPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(Buffer.concat(pieces));
  madeOfPieces.set(whole, pieces);
  return whole;
}

/** The pieces that a part was made of; null of every other part. */
export function piecesOfPart(part: Uint8Array): readonly Uint8Array[] | null {
  return madeOfPieces.get(part) ?? null;
}

const madeOfPieces = new WeakMap<Uint8Array, readonly Uint8Array[]>();
const packedPieces = new WeakMap<Uint8Array, { readonly level: number; readonly bytes: Uint8Array }>();

/** A piece of a part, deflated up to a byte's end, so that another may follow. */
function packPiece(piece: Uint8Array, level: number): Uint8Array {
  const known = packedPieces.get(piece);
  if (known?.level === level) return known.bytes;
  const bytes = deflateRawSync(piece, { level, finishFlush: constants.Z_SYNC_FLUSH });
  packedPieces.set(piece, { level, bytes });
  return bytes;
}

/** The day as DOS counts it: years from 1980, five bits for the day, four for the month. */
function dosDay(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | day;
}

/**
 * Packs a part that never is in memory as a whole: each piece is deflated by itself up to a byte's end, and what comes of them is
 * one stream.
 */
export function partInPieces({ level = 6 }: Pick<ZipOptions, 'level'> = {}): {
  readonly add: (piece: Uint8Array) => void;
  readonly end: () => PackedPart;
} {
  const packed: Uint8Array[] = [];
  let crc = 0;
  let length = 0;
  return {
    add: (piece) => {
      packed.push(packPiece(piece, level));
      // Of no bytes at all Node may answer 0, whatever came before.
      if (piece.length > 0) crc = crc32(piece, crc);
      length += piece.length;
    },
    end: () => {
      packed.push(deflateRawSync(new Uint8Array()));
      return { packed: { bytes: Buffer.concat(packed), crc }, length };
    },
  };
}

/** The parts of a zip that the tool itself made; what comes from outside is opened by `io/zip`. */
export function unzipParts(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new Error('no zip of the tool');
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    // The local header has a name and fields of its own length.
    const from = start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
    const isStored = view.getUint16(at + 10, true) === STORED;
    const name = decoder.decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    parts.set(name, isStored ? packed : new Uint8Array(inflateRawSync(packed)));
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

const decoder = new TextDecoder();

/** Text as UTF-8. */
export function textBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

const encoder = new TextEncoder();
