import { buildZip, type ZipPart } from './build-zip.ts';

/** One record: its number and its bytes ([MS-XLSB] 2.1.4). */
export function binaryRecord(id: number, data: Uint8Array = new Uint8Array()): Buffer {
  const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  const size: number[] = [];
  for (let rest = data.length; ; rest >>= 7) {
    size.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
    if (rest < 0x80) break;
  }
  return Buffer.concat([Buffer.from([...head, ...size]), data]);
}

/** Numbers of four bytes. */
export function uint32s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

/** Numbers of two bytes. */
export function uint16s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

/** A text with its length before it. */
export function wideString(text: string): Buffer {
  return Buffer.concat([uint32s(text.length), Buffer.from(text, 'utf16le')]);
}

/** A text with stretches of a font of their own. */
export function richString(text: string, runs: readonly (readonly [at: number, font: number])[]): Buffer {
  const tail = runs.length === 0 ? [] : [uint32s(runs.length), ...runs.map((run) => uint16s(...run))];
  return Buffer.concat([Buffer.from([runs.length === 0 ? 0 : 1]), wideString(text), ...tail]);
}

const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

/** Cells by 0-based column, and what stands around them. */
export const sheetRecords = {
  row: (row: number): Buffer =>
    binaryRecord(0x00, Buffer.concat([uint32s(row, 0), Buffer.alloc(4), Buffer.alloc(5)])),
  text: (column: number, text: string, style = 0): Buffer =>
    binaryRecord(0x06, Buffer.concat([uint32s(column, style), wideString(text)])),
  shared: (column: number, index: number, style = 0): Buffer =>
    binaryRecord(0x07, uint32s(column, style, index)),
  rich: (column: number, text: Buffer, style = 0): Buffer =>
    binaryRecord(0x3e, Buffer.concat([uint32s(column, style), text])),
  real: (column: number, value: number, style = 0): Buffer =>
    binaryRecord(0x05, Buffer.concat([uint32s(column, style), double(value)])),
  /** A formula with a truth value, and the tokens that it is stored as. */
  formulaBoolean: (column: number, value: boolean, tokens: readonly number[]): Buffer =>
    binaryRecord(0x0a, Buffer.concat([uint32s(column, 0), Buffer.from([value ? 1 : 0]), parsed(tokens)])),
  formulaNumber: (column: number, value: number, tokens: readonly number[]): Buffer =>
    binaryRecord(0x09, Buffer.concat([uint32s(column, 0), double(value), parsed(tokens)])),
  columns: (from: number, until: number, flags = 0): Buffer =>
    binaryRecord(0x3c, Buffer.concat([uint32s(from, until, 2560, 0), uint16s(flags)])),
  link: (row: number, lastRow: number, column: number, lastColumn: number): Buffer =>
    binaryRecord(
      0x01ee,
      Buffer.concat([uint32s(row, lastRow, column, lastColumn), ...['rId1', '', '', ''].map(wideString)]),
    ),
};

function parsed(tokens: readonly number[]): Buffer {
  return Buffer.concat([uint16s(0), uint32s(tokens.length), Buffer.from(tokens), uint32s(0)]);
}

export type BinarySheetSketch = {
  readonly name: string;
  /** Between the marks that begin and end the sheet. */
  readonly records?: readonly Uint8Array[];
  /** All bytes of its part, in place of these. */
  readonly part?: Uint8Array;
  /** Last word of its relationship. */
  readonly kind?: string;
};

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsb record by record. */
export function buildXlsb(
  sheets: readonly BinarySheetSketch[],
  options: {
    readonly strings?: readonly Buffer[];
    readonly styles?: readonly Uint8Array[];
    readonly extra?: readonly ZipPart[];
    readonly workbook?: readonly Uint8Array[];
  } = {},
): Uint8Array {
  const relations = [
    ...sheets.map(({ kind = 'worksheet' }, index) => [
      `rId${index + 1}`,
      kind,
      `worksheets/sheet${index + 1}.bin`,
    ]),
    ...(options.strings === undefined ? [] : [['rIdS', 'sharedStrings', 'sharedStrings.bin']]),
    ...(options.styles === undefined ? [] : [['rIdT', 'styles', 'styles.bin']]),
  ].map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  const rels = (each: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: rels([
        `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.bin"/>`,
      ]),
    },
    { name: 'xl/_rels/workbook.bin.rels', data: rels(relations) },
    {
      name: 'xl/workbook.bin',
      data: Buffer.concat([
        binaryRecord(0x83),
        binaryRecord(0x8f),
        ...sheets.map(({ name }, index) =>
          binaryRecord(
            0x9c,
            Buffer.concat([uint32s(0, index + 1), wideString(`rId${index + 1}`), wideString(name)]),
          ),
        ),
        binaryRecord(0x90),
        ...(options.workbook ?? []),
        binaryRecord(0x84),
      ]),
    },
    ...sheets.map(({ records = [], part }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.bin`,
      data:
        part ??
        Buffer.concat([
          binaryRecord(0x81),
          binaryRecord(0x91),
          ...records,
          binaryRecord(0x92),
          binaryRecord(0x82),
        ]),
    })),
    ...(options.extra ?? []),
  ];
  if (options.strings !== undefined) {
    const items = options.strings.map((item) => binaryRecord(0x13, item));
    const counts = uint32s(items.length, items.length);
    parts.push({
      name: 'xl/sharedStrings.bin',
      data: Buffer.concat([binaryRecord(0x9f, counts), ...items, binaryRecord(0xa0)]),
    });
  }
  if (options.styles !== undefined)
    parts.push({ name: 'xl/styles.bin', data: Buffer.concat([...options.styles]) });
  return buildZip(parts);
}

/** A font, and the cell style of the same number that uses it. */
export type BinaryFontSketch = {
  readonly name: string;
  readonly isStruck?: boolean;
  readonly raised?: 0 | 1 | 2;
  /** `rrggbb`, or the number of a colour of the theme. */
  readonly colour?: string | number;
  /** Points. */
  readonly size?: number;
  /** Of the cell style: the code of its number format, and `rrggbb` of its ground. */
  readonly format?: string;
  readonly ground?: string;
};

function colour(given: string | number | undefined): Buffer {
  if (given === undefined) return Buffer.alloc(8);
  if (typeof given === 'number') return Buffer.concat([Buffer.from([3 << 1, given, 0, 0]), Buffer.alloc(4)]);
  return Buffer.concat([Buffer.from([(2 << 1) | 1, 0, 0, 0]), Buffer.from(`${given}ff`, 'hex')]);
}

/** Fonts, and one cell style for each. */
export function binaryStyles(fonts: readonly BinaryFontSketch[]): readonly Buffer[] {
  return [
    binaryRecord(0x0116),
    ...fonts.flatMap(({ format }, font) =>
      format === undefined
        ? []
        : [binaryRecord(0x2c, Buffer.concat([uint16s(164 + font), wideString(format)]))],
    ),
    ...fonts.map(({ name, isStruck = false, raised = 0, colour: ink, size = 11 }) =>
      binaryRecord(
        0x2b,
        Buffer.concat([
          uint16s(size * 20, isStruck ? 8 : 0, 400, raised),
          Buffer.alloc(4),
          colour(ink),
          Buffer.alloc(1),
          wideString(name),
        ]),
      ),
    ),
    ...fonts.map(({ ground }) =>
      binaryRecord(
        0x2d,
        Buffer.concat([uint32s(ground === undefined ? 0 : 1), colour(ground), Buffer.alloc(40)]),
      ),
    ),
    binaryRecord(0x0269, uint32s(fonts.length)),
    ...fonts.map(({ format }, font) =>
      binaryRecord(
        0x2f,
        Buffer.concat([uint16s(0, format === undefined ? 0 : 164 + font, font, font, 0), Buffer.alloc(6)]),
      ),
    ),
    binaryRecord(0x026a),
    binaryRecord(0x0117),
  ];
}
