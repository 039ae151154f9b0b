import { refuse } from '../refusal.ts';

/** A guarded OLE file. */
export type CompoundFile = {
  /** Of its streams and storages. */
  readonly names: readonly string[];
  /** Content of a stream, or null when there is none of that name (case does not count). */
  readonly stream: (name: string) => Uint8Array | null;
};

/**
 * Checks an OLE compound file ([MS-CFB]) as SheetJS does not: every chain of sectors ends, lies within the file and
 * shares no sector with another, so no stream is longer than the file. Throws `Refusal`.
 */
export function readCompoundFile(bytes: Uint8Array, file: string): CompoundFile {
  const bad = (because: string): never => refuse('TD1031', { file }, { because });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return bad('tệp bị cắt cụt');
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return bad('phần đầu tệp sai');
  const size = 1 << shift;
  // The last sector may be cut short.
  const sectors = Math.ceil((bytes.length - size) / size);
  if (sectors < 1) return bad('tệp bị cắt cụt');
  const number = (sector: number, index: number): number => {
    const at = (sector + 1) * size + index * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : free;
  };

  const used = new Uint8Array(sectors);
  const take = (sector: number): void => {
    if (sector >= sectors) bad('chuỗi dữ liệu chỉ ra ngoài tệp');
    if (used[sector] === 1) bad('chuỗi dữ liệu vòng lại hoặc đè lên nhau');
    used[sector] = 1;
  };

  const fat = fatSectors(view, size, sectors, number, take, bad);
  const next = (sector: number): number =>
    number(fat[Math.floor(sector / (size / 4))] ?? sectors, sector % (size / 4));
  const chain = (first: number): readonly number[] => {
    const found: number[] = [];
    for (let sector = first; sector < lastRegular; sector = next(sector)) {
      take(sector);
      found.push(sector);
    }
    return found;
  };

  const directory = chain(view.getUint32(48, true));
  const miniFat = chain(view.getUint32(60, true));
  const entries = directory.flatMap((sector) =>
    Array.from({ length: size / 128 }, (_, index) => (sector + 1) * size + index * 128)
      .filter((at) => at + 128 <= bytes.length && (view.getUint8(at + 66) & 7) !== 0)
      .map((at) => entryAt(view, at)),
  );
  const root = entries.find(({ type }) => type === 5);
  if (root === undefined) return bad('thiếu mục lục gốc');
  const miniStream = chain(root.start);
  const mini = miniStream.length * (size / 64);
  const usedMini = new Uint8Array(mini);
  const places = new Map<string, { readonly length: number; readonly pieces: readonly Piece[] }>();
  for (const { name, type, start, length } of entries) {
    if (type !== 2 || length === 0) continue;
    if (length > bytes.length) bad('một luồng dài hơn cả tệp');
    if (length >= 4096) {
      const pieces = chain(start).map((sector) => ({ at: (sector + 1) * size, length: size }));
      if (pieces.length * size < length) bad('một luồng bị cắt cụt');
      places.set(name.toLowerCase(), { length, pieces });
      continue;
    }
    const pieces: Piece[] = [];
    for (let sector = start; sector < lastRegular; ) {
      if (sector >= mini) bad('chuỗi dữ liệu nhỏ chỉ ra ngoài tệp');
      if (usedMini[sector] === 1) bad('chuỗi dữ liệu nhỏ vòng lại hoặc đè lên nhau');
      usedMini[sector] = 1;
      const home = miniStream[Math.floor(sector / (size / 64))] ?? 0;
      pieces.push({ at: (home + 1) * size + (sector % (size / 64)) * 64, length: 64 });
      sector = number(miniFat[Math.floor(sector / (size / 4))] ?? sectors, sector % (size / 4));
    }
    if (pieces.length * 64 < length) bad('một luồng nhỏ bị cắt cụt');
    places.set(name.toLowerCase(), { length, pieces });
  }
  const stream = (name: string): Uint8Array | null => {
    const place = places.get(name.toLowerCase());
    if (place === undefined) return null;
    const whole = Buffer.concat(
      place.pieces.map((piece) => bytes.subarray(piece.at, piece.at + piece.length)),
    );
    return new Uint8Array(whole.subarray(0, place.length));
  };
  return { names: entries.map(({ name }) => name), stream };
}

type Piece = { readonly at: number; readonly length: number };

const free = 0xffffffff;
/** From here on a number is no sector but a mark: end of chain, free, table. */
const lastRegular = 0xfffffffa;

/** Sectors of the table of chains: 109 in the header, the rest in a chain of their own. */
function fatSectors(
  view: DataView,
  size: number,
  sectors: number,
  number: (sector: number, index: number) => number,
  take: (sector: number) => void,
  bad: (because: string) => never,
): readonly number[] {
  const fat: number[] = [];
  const add = (sector: number): void => {
    if (sector >= lastRegular) return;
    take(sector);
    fat.push(sector);
  };
  for (let index = 0; index < 109; index += 1) add(view.getUint32(76 + index * 4, true));
  const perSector = size / 4 - 1;
  for (let sector = view.getUint32(68, true); sector < lastRegular; ) {
    take(sector);
    for (let index = 0; index < perSector; index += 1) add(number(sector, index));
    sector = number(sector, perSector);
  }
  return fat.length === 0 || fat.length > sectors ? bad('bảng chuỗi dữ liệu sai') : fat;
}

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly length: number;
};

function entryAt(view: DataView, at: number): Entry {
  const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
  let name = '';
  for (let index = 0; index < length; index += 2) {
    name += String.fromCharCode(view.getUint16(at + index, true));
  }
  return {
    name,
    type: view.getUint8(at + 66),
    start: view.getUint32(at + 116, true),
    length: view.getUint32(at + 120, true),
  };
}
