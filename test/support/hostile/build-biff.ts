import { CFB } from 'xlsx';
import { uint16s, uint32s } from './build-xlsb.ts';

/** One record of an .xls ([MS-XLS] 2.1.4). */
export function biffRecord(id: number, ...data: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(data);
  return Buffer.concat([uint16s(id, body.length), body]);
}

/** A font, and the cell style of the same number that uses it. */
export type BiffFontSketch = {
  readonly name: string;
  readonly isStruck?: boolean;
  readonly raised?: 0 | 1 | 2;
  /** Number of the palette; 0x7fff is ink as usual. */
  readonly colour?: number;
  /** Points. */
  readonly size?: number;
  /** Of the cell style: number of its format, and of the palette for its ground. */
  readonly format?: number;
  readonly ground?: number;
};

export type BiffSheetSketch = {
  readonly name: string;
  /** Between the marks that begin and end the sheet. */
  readonly records: readonly Uint8Array[];
  /** 16: cells; 32: a chart; 64: a macro sheet. */
  readonly kind?: number;
};

/** Cells by 0-based row and column. */
export const biffCells = {
  shared: (row: number, column: number, index: number, style = 0): Buffer =>
    biffRecord(0xfd, uint16s(row, column, style), uint32s(index)),
  number: (row: number, column: number, value: number, style = 0): Buffer => {
    const double = Buffer.alloc(8);
    double.writeDoubleLE(value);
    return biffRecord(0x0203, uint16s(row, column, style), double);
  },
  boolean: (row: number, column: number, value: number, isError = false): Buffer =>
    biffRecord(0x0205, uint16s(row, column, 0), Buffer.from([value, isError ? 1 : 0])),
  /** A formula whose text never follows. */
  lostText: (row: number, column: number): Buffer =>
    biffRecord(
      0x06,
      uint16s(row, column, 0),
      Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]),
      uint16s(0),
      uint32s(0),
      uint16s(3),
      Buffer.from([0x1e, 1, 0]),
    ),
  columns: (from: number, until: number, isHidden: boolean): Buffer =>
    biffRecord(0x7d, uint16s(from, until, 2560, 0, isHidden ? 1 : 0, 0)),
  link: (row: number, lastRow: number, column: number, lastColumn: number): Buffer =>
    biffRecord(0x01b8, uint16s(row, lastRow, column, lastColumn), Buffer.alloc(40)),
};

/** A text of the table of texts, with stretches of a font of their own. */
export function biffText(text: string, runs: readonly (readonly [at: number, font: number])[] = []): Buffer {
  const flags = 1 | (runs.length === 0 ? 0 : 8);
  return Buffer.concat([
    uint16s(text.length),
    Buffer.from([flags]),
    ...(runs.length === 0 ? [] : [uint16s(runs.length)]),
    Buffer.from(text, 'utf16le'),
    ...runs.map(([at, font]) => uint16s(at, font)),
  ]);
}

/** The stream of an .xls, record by record. */
export function biffStream(
  sheets: readonly BiffSheetSketch[],
  options: {
    readonly fonts?: readonly BiffFontSketch[];
    readonly texts?: readonly Buffer[];
    readonly first?: readonly Uint8Array[];
  } = {},
): Uint8Array {
  const { fonts = [{ name: 'Arial' }], texts = [], first = [] } = options;
  const begin = (kind: number): Buffer =>
    biffRecord(0x0809, uint16s(0x0600, kind, 0x0dbb, 0x07cc), uint32s(0, 6));
  const head = [
    begin(5),
    ...first,
    ...fonts.map(({ name, isStruck = false, raised = 0, colour = 0x7fff, size = 11 }) =>
      biffRecord(
        0x31,
        uint16s(size * 20, isStruck ? 8 : 0, colour, 400, raised),
        Buffer.alloc(4),
        Buffer.from([name.length, 1]),
        Buffer.from(name, 'utf16le'),
      ),
    ),
    // Number four was never given to a font.
    ...fonts.map(({ format = 0, ground }, font) =>
      biffRecord(
        0xe0,
        uint16s(font >= 4 ? font + 1 : font, format),
        Buffer.alloc(10),
        uint32s(ground === undefined ? 0 : 1 << 26),
        uint16s(ground ?? 0),
      ),
    ),
  ];
  const tail = [biffRecord(0xfc, uint32s(texts.length, texts.length), ...texts), biffRecord(0x0a)];
  const bodies = sheets.map(({ records, kind = 16 }) =>
    Buffer.concat([begin(kind), ...records, biffRecord(0x0a)]),
  );
  const listed = (starts: readonly number[]): Buffer[] =>
    sheets.map(({ name }, index) =>
      biffRecord(
        0x85,
        uint32s(starts[index] ?? 0),
        Buffer.from([0, 0, name.length, 1]),
        Buffer.from(name, 'utf16le'),
      ),
    );
  const globals = Buffer.concat([...head, ...listed([]), ...tail]).length;
  let at = globals;
  const starts = bodies.map((body) => {
    at += body.length;
    return at - body.length;
  });
  return new Uint8Array(Buffer.concat([...head, ...listed(starts), ...tail, ...bodies]));
}

/** A stream as an .xls; padded, so that it lies in sectors of its own as those of Excel do. */
export function asXls(stream: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  const padded = Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))]);
  CFB.utils.cfb_add(container, '/Workbook', padded);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** An .xls, record by record. */
export function buildBiff(...given: Parameters<typeof biffStream>): Uint8Array {
  return asXls(biffStream(...given));
}

/** A shape over a cell and the object that says what it is; `pieces` after what all objects begin with. */
export function biffObject(
  kind: number,
  number: number,
  [row, column]: readonly [row: number, column: number],
  pieces: readonly Uint8Array[] = [],
  text = '',
): Buffer {
  const anchor = Buffer.concat([
    uint16s(0, 0xf010),
    uint32s(18),
    uint16s(2, column, 0, row, 0, column, 900, row, 200),
  ]);
  const shape = Buffer.concat([uint16s(0x0f, 0xf004), uint32s(anchor.length), anchor]);
  return Buffer.concat([
    biffRecord(0xec, shape),
    biffRecord(0x5d, uint16s(0x15, 0x12, kind, number, 0x11), Buffer.alloc(12), ...pieces, uint32s(0)),
    ...(text === ''
      ? []
      : [
          biffRecord(0x01b6, Buffer.alloc(10), uint16s(text.length, 0), Buffer.alloc(4)),
          biffRecord(0x3c, Buffer.from([1]), Buffer.from(text, 'utf16le')),
        ]),
  ]);
}

/** A note at a cell, of which an object holds the words. */
export function biffNote(row: number, column: number, object: number, author: string): Buffer {
  return biffRecord(
    0x1c,
    uint16s(row, column, 0, object, author.length),
    Buffer.from([1]),
    Buffer.from(author, 'utf16le'),
    Buffer.alloc(1),
  );
}
