import { refuse } from '../refusal.ts';

/** One entry as the central directory of a zip states it. */
export type ZipEntry = {
  /** With forward slashes. */
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly isLink: boolean;
  /** Extra field of the directory entry. */
  readonly extra: Uint8Array;
};

export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly start: number };

/** Reads the central directory (APPNOTE 4.3.12–16, with zip64); refuses a cut file and a directory that lies. */
export function readCentralDirectory(bytes: Uint8Array, file: string, maximum: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, size, offset, end } = locate(view, file);
  if (count > maximum) refuse('TD1021', { file }, { because: `có hơn ${maximum} mục bên trong` });
  if (offset + size > end) cut(file);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > offset + size || view.getUint32(at, true) !== entrySignature) cut(file);
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > offset + size) cut(file);
    entries.push(entryAt(view, bytes, at, file));
    at = next;
  }
  if (at !== offset + size) refuse('TD1021', { file }, { because: 'mục lục có phần thừa' });
  return { entries, start: offset };
}

type Located = { count: number; size: number; offset: number; end: number };

function locate(view: DataView, file: string): Located {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const plain = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      end: at,
    };
    const isZip64 = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
    return isZip64 ? locateZip64(view, at, file) : plain;
  }
  return cut(file);
}

function locateZip64(view: DataView, end: number, file: string): Located {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return cut(file);
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== 0x06064b50) return cut(file);
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
    end: at,
  };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, file: string): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + view.getUint16(at + 30, true));
  const wide = zip64Sizes(extra, file);
  const full = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = full(24);
  const packedSize = full(20);
  const offset = full(42);
  const isUnix = view.getUint8(at + 5) === 3;
  return {
    name: Buffer.from(rawName).toString('utf8').replaceAll('\\', '/'),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    isLink: isUnix && (view.getUint16(at + 40, true) & 0xf000) === 0xa000,
    extra,
  };
}

/** The 8-byte numbers of the zip64 extra field, in their fixed order: size, packed size, offset. */
function zip64Sizes(extra: Uint8Array, file: string): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > extra.length) return [];
    if (view.getUint16(at, true) === 1) {
      const count = Math.min(3, Math.floor(length / 8));
      const sizes = Array.from({ length: count }, (_, index) =>
        Number(view.getBigUint64(at + 4 + index * 8, true)),
      );
      if (sizes.some((size) => !Number.isSafeInteger(size))) cut(file);
      return sizes;
    }
    at += 4 + length;
  }
  return [];
}

function cut(file: string): never {
  return refuse('TD1020', { file }, { because: 'thiếu hoặc hỏng mục lục ở cuối tệp' });
}

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
