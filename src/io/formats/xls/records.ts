/** One record of the stream of an .xls ([MS-XLS] 2.1.4). */
export type BiffRecord = {
  readonly id: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly data: DataView;
};

export const BIFF = {
  formula: 0x06,
  end: 0x0a,
  column: 0x7d,
  conditional: 0x01b0,
  newerConditional: 0x0879,
  continued: 0x3c,
  drawing: 0xec,
  font: 0x31,
  format: 0xe0,
  link: 0x01b8,
  linkTip: 0x0800,
  noSense: 0x0063,
  multipleNumbers: 0xbd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  packedNumber: 0x027e,
  note: 0x1c,
  object: 0x5d,
  palette: 0x92,
  shapeText: 0x01b6,
  window: 0x023e,
  password: 0x2f,
  richLabel: 0xd6,
  sheet: 0x85,
  sharedLabel: 0xfd,
  strings: 0xfc,
} as const;

/** Begin records of Excel 2 to 2003. */
export const BEGINNINGS: ReadonlySet<number> = new Set([0x0809, 0x0409, 0x0209, 0x0009]);

/** The records of a stream that `checkRecords` has found sound, until the zeros that fill it up. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (depth === 0 && at > 0 && !BEGINNINGS.has(id)) return;
    if (BEGINNINGS.has(id)) depth += 1;
    else if (id === BIFF.end) depth -= 1;
    const size = Math.min(length, stream.length - at - 4);
    yield { id, at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, size) };
    at += 4 + length;
  }
}
