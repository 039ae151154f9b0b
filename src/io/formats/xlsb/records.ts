import { copyText } from '../../cells/copy-text.ts';

/** One record of a part of an .xlsb ([MS-XLSB] 2.1.4). */
export type BinaryRecord = {
  readonly id: number;
  readonly data: DataView;
  /** From its number on, as it stands in the part. */
  readonly whole: Uint8Array;
};

/** A record ends outside of its part, or a field outside of its record. */
export class BrokenRecords extends Error {}

/** The numbers of the records that are read, and of what encloses what newer programs add. */
export const RECORD = {
  row: 0x00,
  blank: 0x01,
  rk: 0x02,
  error: 0x03,
  boolean: 0x04,
  real: 0x05,
  text: 0x06,
  sharedText: 0x07,
  formulaText: 0x08,
  formulaNumber: 0x09,
  formulaBoolean: 0x0a,
  formulaError: 0x0b,
  shortBlank: 0x0c,
  shortSharedText: 0x12,
  item: 0x13,
  futureBegin: 0x23,
  futureEnd: 0x24,
  choiceBegin: 0x25,
  choiceEnd: 0x26,
  name: 0x27,
  font: 0x2b,
  format: 0x2c,
  fill: 0x2d,
  cellFormat: 0x2f,
  column: 0x3c,
  richText: 0x3e,
  sheetBegin: 0x81,
  sheetEnd: 0x82,
  view: 0x89,
  workbookProperties: 0x99,
  sheet: 0x9c,
  stringsBegin: 0x9f,
  stringsEnd: 0xa0,
  merge: 0xb0,
  sameSheet: 0x0166,
  self: 0x0165,
  source: 0x0163,
  externals: 0x016a,
  addIn: 0x029b,
  arrayFormula: 0x01aa,
  sharedFormula: 0x01ab,
  table: 0x0157,
  conditional: 0x01cd,
  cellFormatsBegin: 0x0269,
  cellFormatsEnd: 0x026a,
  commentAuthor: 0x0278,
  comment: 0x027b,
  commentText: 0x027d,
} as const;

/**
 * Walks the records of a part to its end; those that newer programs add in brackets are left out, as older Excel does.
 * Throws `BrokenRecords` where they do not follow one another.
 */
export function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  let depth = 0;
  const byte = (): number => {
    const value = part[at];
    if (value === undefined) throw new BrokenRecords();
    at += 1;
    return value;
  };
  while (at < part.length) {
    const start = at;
    let id = byte();
    if (id >= 0x80) id = (id & 0x7f) + ((byte() & 0x7f) << 7);
    let size = 0;
    for (let place = 0; place < 4; place += 1) {
      const part = byte();
      size += (part & 0x7f) << (7 * place);
      if (part < 0x80) break;
    }
    if (at + size > part.length) throw new BrokenRecords();
    const data = new DataView(part.buffer, part.byteOffset + at, size);
    at += size;
    if (id === RECORD.futureBegin || id === RECORD.choiceBegin) depth += 1;
    else if (id === RECORD.futureEnd || id === RECORD.choiceEnd) depth = Math.max(depth - 1, 0);
    else if (depth === 0) yield { id, data, whole: part.subarray(start, at) };
  }
}

/** A field of a record; throws `BrokenRecords` where the record is shorter. */
export function field<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof RangeError) throw new BrokenRecords();
    throw cause;
  }
}

/** A text with its length before it (`XLWideString`), and where it ends; an absent one (`0xFFFFFFFF`) is empty. */
export function wideText(data: DataView, at: number): { readonly text: string; readonly end: number } {
  const length = data.getUint32(at, true);
  if (length === 0xffffffff) return { text: '', end: at + 4 };
  const end = at + 4 + length * 2;
  if (end > data.byteLength) throw new BrokenRecords();
  const bytes = Buffer.from(data.buffer, data.byteOffset + at + 4, length * 2);
  return { text: copyText(bytes.toString('utf16le')), end };
}
