import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import {
  type BiffSheetSketch,
  biffCells,
  biffNote,
  biffObject,
  biffRecord,
  biffText,
  buildBiff,
} from '../../../support/hostile/build-biff.ts';
import { uint16s, uint32s } from '../../../support/hostile/build-xlsb.ts';
import { contentsOf } from '../../../support/hostile/contents.ts';

const { shared, number, boolean, lostText, columns, link } = biffCells;
type Runs = readonly (readonly [at: number, font: number])[];

async function read(bytes: Uint8Array) {
  const { value, diagnostics } = await readWorkbook(bytes, 'a.xls');
  return {
    value,
    cells: value === null ? null : Object.fromEntries(contentsOf(value)),
    said: diagnostics.map(({ code, sheet, cell }) => [code, sheet, cell]),
  };
}

describe('what formatting says in an .xls', () => {
  // With a fifth font, so that the number that no font has plays its part.
  const fonts = [
    { name: 'Arial' },
    { name: 'Arial', isStruck: true },
    { name: 'Wingdings' },
    { name: 'Arial', raised: 1 },
    { name: 'Webdings' },
  ] as const;

  it.each<readonly [string, string, Runs, number, string, readonly string[]]>([
    [
      'a struck-out number before another',
      '21',
      [
        [0, 1],
        [1, 0],
      ],
      0,
      '1',
      ['TD2240'],
    ],
    ['a struck-out number after another', '10', [[1, 1]], 0, '1', ['TD2240']],
    [
      'a word struck out between others',
      'Đã không ban hành',
      [
        [3, 1],
        [9, 0],
      ],
      0,
      'Đã ban hành',
      ['TD2240'],
    ],
    ['a cell struck out by its style', 'Có', [], 1, '', ['TD2241']],
    ['a footnote sign', '81', [[1, 3]], 0, '8', ['TD2243']],
    ['a raised letter of a word', '30 m2', [[4, 3]], 0, '30 m2', []],
    ['a tick of Wingdings', 'ü', [], 2, '✓', ['TD2244']],
    ['a tick of Webdings, the fifth font', 'a', [], 4, '✓', ['TD2244']],
    ['a tick in a stretch of its own font', 'ü', [[0, 2]], 0, '✓', ['TD2244']],
    ['a plain text', 'ü', [], 0, 'ü', []],
  ])('%s', async (_, text, runs, style, expected, codes) => {
    const texts = [biffText('TT1.1'), biffText(text, runs)];
    const records = [shared(0, 0, 0), shared(0, 1, 1, style)];
    const { cells, said } = await read(buildBiff([{ name: 'Tập thể', records }], { fonts, texts }));
    expect(cells).toEqual({ 'Tập thể!A1': 'TT1.1', 'Tập thể!B1': expected });
    expect(said).toEqual(codes.map((code) => [code, 'Tập thể', 'B1']));
  });

  it('tells numbers that are struck out, and the font that old letters are told by', async () => {
    const records = [shared(0, 0, 0), number(0, 1, 7, 1)];
    const { value, said } = await read(
      buildBiff([{ name: 'a', records }], {
        fonts: [{ name: '.VnTime' }, { name: 'Arial', isStruck: true }],
        texts: [biffText('§iÓm')],
      }),
    );
    expect(said).toEqual([['TD2241', 'a', 'B1']]);
    expect(value?.sheets[0]?.rows[0]?.cells[0]?.font).toBe('.VnTime');
  });

  it('follows the table of texts over the records that continue it', async () => {
    const texts = [
      biffText('một'),
      biffText('21', [
        [0, 1],
        [1, 0],
      ]),
    ];
    const whole = Buffer.concat(texts);
    // Cut within the letters of the second text: the piece that follows says how wide they are.
    const cut = (texts[0]?.length ?? 0) + 2 + 1 + 2 + 2;
    const pieces = Buffer.concat([
      biffRecord(0xfc, uint32s(2, 2), whole.subarray(0, cut)),
      biffRecord(0x3c, Buffer.from([1]), whole.subarray(cut)),
    ]);
    const { cells, said } = await read(
      buildBiff([{ name: 'a', records: [shared(0, 0, 0), shared(0, 1, 1)] }], {
        fonts,
        first: [pieces],
        // The table that the builder writes comes second and is like the first.
        texts,
      }),
    );
    expect(cells).toEqual({ 'a!A1': 'một', 'a!B1': '1' });
    expect(said).toEqual([['TD2240', 'a', 'B1']]);
  });
});

describe('records of an .xls that claim the whole sheet', () => {
  const texts = [biffText('x')];

  it.each<readonly [string, readonly Uint8Array[], readonly number[]]>([
    ['columns without end', [columns(0, 0xffff, false)], []],
    ['columns twenty thousand times', Array.from({ length: 20_000 }, () => columns(0, 0xffff, false)), []],
    ['links over every cell', [link(0, 0xffff, 0, 0xffff)], []],
    ['links upside down', [link(9, 0, 9, 0)], []],
    ['hidden columns', [columns(1, 3, true)], [2, 3, 4]],
    ['one column too many, as Excel writes it', [columns(254, 256, true)], [255, 256]],
  ])('cost nothing: %s', async (_, records, hidden) => {
    const started = performance.now();
    const { value, cells } = await read(
      buildBiff([{ name: 'a', records: [...records, shared(0, 0, 0)] }], { texts }),
    );
    expect(cells).toEqual({ 'a!A1': 'x' });
    expect([...(value?.sheets[0]?.hiddenColumns ?? [])]).toEqual(hidden);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('sheets of an .xls by any name', () => {
  const texts = [biffText('một'), biffText('hai')];
  const sheet = (name: string, index: number): BiffSheetSketch => ({
    name,
    records: [shared(0, 0, index)],
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '#1'])('%s', async (name) => {
    const { cells, said } = await read(buildBiff([sheet('a', 0), sheet(name, 1)], { texts }));
    expect(cells).toEqual({ 'a!A1': 'một', [`${name}!A1`]: 'hai' });
    expect(said).toEqual([]);
  });

  it('even one name twice', async () => {
    const { value } = await read(buildBiff([sheet('a', 0), sheet('a', 1)], { texts }));
    expect(value?.sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.content])).toEqual([
      ['a', { kind: 'text', text: 'một' }],
      ['a', { kind: 'text', text: 'hai' }],
    ]);
  });

  it.each([32, 64])('has no cells where it is no sheet of cells (%i)', async (kind) => {
    const { value } = await read(buildBiff([sheet('a', 0), { ...sheet('b', 1), kind }], { texts }));
    expect(value?.sheets.map(({ rows }) => rows.length)).toEqual([1, 0]);
  });
});

describe('an .xls of which the library loses something', () => {
  it('is refused by the name of the sheet', async () => {
    const records = [shared(0, 0, 0), lostText(1, 0)];
    const { value, said } = await read(buildBiff([{ name: 'Cá nhân', records }], { texts: [biffText('x')] }));
    expect(value).toBeNull();
    expect(said).toEqual([['TD1046', 'Cá nhân', undefined]]);
  });

  it.each([
    [Number.NaN, 'A1'],
    [Number.POSITIVE_INFINITY, 'A1'],
  ])('is refused where a number is none: %d', async (value, cell) => {
    const { said } = await read(buildBiff([{ name: 'a', records: [number(0, 0, value)] }]));
    expect(said).toEqual([['TD1047', 'a', cell]]);
  });

  it('keeps truth values and errors', async () => {
    const records = [boolean(0, 0, 1), boolean(0, 1, 0), boolean(0, 2, 7, true)];
    const { cells } = await read(buildBiff([{ name: 'a', records }]));
    expect(cells).toEqual({ 'a!A1': 'TRUE', 'a!B1': 'FALSE', 'a!C1': '#DIV/0!' });
  });
});

describe('pictures over the cells of an .xls', () => {
  /** The shapes of a drawing at these cells, and the object that says what each is. */
  const drawing = (kind: number, places: readonly (readonly [row: number, column: number])[]): Buffer[] =>
    places.flatMap(([row, column]) => {
      const anchor = Buffer.concat([
        uint16s(0, 0xf010),
        uint32s(18),
        uint16s(2, column, 0, row, 0, column + 1, 0, row + 1, 0),
      ]);
      const shape = Buffer.concat([uint16s(0x0f, 0xf004), uint32s(anchor.length), anchor]);
      return [
        biffRecord(0xec, shape),
        biffRecord(0x5d, uint16s(0x15, 0x12, kind, 1, 0x11), Buffer.alloc(12), uint32s(0)),
      ];
    });
  const texts = [biffText('TT1.1')];

  it.each<readonly [string, Buffer[], Record<string, string>, readonly unknown[]]>([
    ['over an empty cell of a row', drawing(8, [[0, 2]]), { 'a!C1': '(ảnh)' }, [['TD2245', 'a', 'C1']]],
    ['over words', drawing(8, [[0, 0]]), {}, [['TD2246', 'a', 'A1']]],
    ['below the table', drawing(8, [[7, 4]]), {}, [['TD2246', 'a', 'E8']]],
    [
      'both',
      drawing(8, [
        [0, 1],
        [7, 4],
      ]),
      { 'a!B1': '(ảnh)' },
      [
        ['TD2245', 'a', 'B1'],
        ['TD2246', 'a', 'E8'],
      ],
    ],
    ['a shape that is no picture', drawing(2, [[0, 2]]), {}, []],
  ])('%s', async (_, records, more, codes) => {
    const { cells, said } = await read(
      buildBiff([{ name: 'a', records: [shared(0, 0, 0), ...records] }], { texts }),
    );
    expect(cells).toEqual({ 'a!A1': 'TT1.1', ...more });
    expect(said).toEqual(codes);
  });
});

describe('what nobody sees in an .xls, and what shows as another', () => {
  // Grounds and colours by number of the palette: 9 is white, 12 blue, 8 black.
  const fonts = [
    { name: 'Arial' },
    { name: 'Arial', colour: 9 },
    { name: 'Arial', colour: 12, ground: 12 },
    { name: 'Arial', colour: 9, ground: 8 },
    { name: 'Arial', size: 1 },
    { name: 'Arial', format: 164 },
    { name: 'Arial', format: 1 },
    { name: 'Arial', format: 2 },
    { name: 'Arial', format: 165 },
  ] as const;
  const format = (id: number, code: string): Buffer =>
    biffRecord(0x041e, uint16s(id, code.length), Buffer.from([0]), Buffer.from(code, 'latin1'));
  const texts = [biffText('TT1.1'), biffText('Có')];

  it.each<readonly [string, Buffer, string, readonly string[]]>([
    ['white on white', shared(0, 1, 1, 1), '', ['TD2263']],
    ['a colour on itself', shared(0, 1, 1, 2), '', ['TD2263']],
    ['white on black', shared(0, 1, 1, 3), 'Có', []],
    ['letters of one point', shared(0, 1, 1, 4), '', ['TD2263']],
    ['a format that shows nothing', number(0, 1, 7, 5), '', ['TD2262']],
    ['a text under it', shared(0, 1, 1, 5), '', ['TD2262']],
    ['a number that shows as another', number(0, 1, 9.6, 6), '9.6', ['TD2261']],
    ['a number as it is', number(0, 1, 9.5, 7), '9.5', []],
    ['a number that shows in thousands', number(0, 1, 1480, 8), '1480', ['TD2261']],
  ])('%s', async (_, cell, expected, codes) => {
    const { cells, said } = await read(
      buildBiff([{ name: 'a', records: [shared(0, 0, 0), cell] }], {
        fonts,
        texts,
        first: [format(164, ';;;'), format(165, '0,')],
      }),
    );
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!B1': expected });
    expect(said).toEqual(codes.map((code) => [code, 'a', 'B1']));
  });

  it('judges no colour where a format hangs on values', async () => {
    const conditional = biffRecord(0x01b0, Buffer.alloc(20));
    const records = [shared(0, 0, 0), shared(0, 1, 1, 1), conditional];
    const { cells } = await read(buildBiff([{ name: 'a', records }], { fonts, texts }));
    expect(cells).toMatchObject({ 'a!B1': 'Có' });
  });

  it('judges colours outside the ranges of such a format', async () => {
    const ranges = (column: number) => uint16s(1, 1, 0, 0, column, column, 1, 0, 0, column, column);
    const withFormat = (id: number, header: number, column: number) => {
      const record = biffRecord(id, Buffer.alloc(header), ranges(column));
      return read(
        buildBiff([{ name: 'a', records: [shared(0, 0, 0), shared(0, 1, 1, 1), record] }], { fonts, texts }),
      );
    };
    expect((await withFormat(0x01b0, 0, 1)).cells).toMatchObject({ 'a!B1': 'Có' });
    expect((await withFormat(0x01b0, 0, 4)).cells).toMatchObject({ 'a!B1': '' });
    expect((await withFormat(0x0879, 12, 1)).cells).toMatchObject({ 'a!B1': 'Có' });
    expect((await withFormat(0x0879, 12, 4)).cells).toMatchObject({ 'a!B1': '' });
  });

  it('takes nought for hidden where the sheet shows none', async () => {
    const window = biffRecord(0x023e, uint16s(0x00a6), Buffer.alloc(16));
    const records = [shared(0, 0, 0), number(0, 1, 0), window];
    const { said } = await read(buildBiff([{ name: 'a', records }], { fonts, texts }));
    expect(said).toEqual([['TD2262', 'a', 'B1']]);
  });

  it('knows the colours of a palette of its own', async () => {
    const palette = biffRecord(0x92, uint16s(2), Buffer.from([0, 0, 0, 0, 0x80, 0x80, 0x80, 0]));
    const records = [shared(0, 0, 0), shared(0, 1, 1, 1)];
    const { cells } = await read(buildBiff([{ name: 'a', records }], { fonts, texts, first: [palette] }));
    expect(cells).toMatchObject({ 'a!B1': 'Có' });
  });
});

describe('notes, boxes and files over the cells of an .xls', () => {
  const texts = [biffText('TT1.1'), biffText('x')];
  const BOX = 0x0b;
  const state = (isTicked: boolean): Buffer =>
    Buffer.concat([uint16s(0x12, 8, isTicked ? 1 : 0), Buffer.alloc(6)]);
  const link = (row: number, column: number): Buffer =>
    Buffer.concat([
      uint16s(0x14, 14, 12, 5),
      uint32s(0),
      Buffer.from([0x44]),
      uint16s(row, column),
      Buffer.alloc(1),
    ]);

  it.each<readonly [string, readonly Buffer[], Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      'a ticked box',
      [biffObject(BOX, 1, [0, 1], [state(true)], 'Có')],
      { 'a!B1': '☑ Có' },
      [['TD2257', 'a', 'B1']],
    ],
    ['a box that is not ticked', [biffObject(BOX, 1, [0, 1], [state(false)], 'Có')], {}, []],
    [
      'a round one',
      [biffObject(0x0c, 1, [0, 1], [state(true)], 'Đạt')],
      { 'a!B1': '☑ Đạt' },
      [['TD2257', 'a', 'B1']],
    ],
    ['a box over words', [biffObject(BOX, 1, [0, 0], [state(true)], 'Có')], {}, [['TD2258', 'a', 'A1']]],
    [
      'a box over the cell that keeps its state',
      [boolean(0, 1, 1), biffObject(BOX, 1, [0, 1], [state(true), link(0, 1)], 'Có')],
      { 'a!B1': '☑ Có' },
      [['TD2257', 'a', 'B1']],
    ],
    [
      'two boxes',
      [biffObject(BOX, 1, [0, 1], [state(true)], 'Có'), biffObject(BOX, 2, [0, 1], [state(false)], 'Không')],
      { 'a!B1': '☑ Có ☐ Không' },
      [['TD2257', 'a', 'B1']],
    ],
    [
      'an embedded file',
      [biffObject(8, 1, [0, 1], [uint16s(0x09, 2, 0)])],
      { 'a!B1': '(tệp đính kèm)' },
      [['TD2253', 'a', 'B1']],
    ],
    [
      'a control of ActiveX',
      [biffObject(8, 1, [0, 1], [uint16s(0x08, 2, 0x10), uint16s(0x09, 2, 0)])],
      {},
      [['TD2266', 'a', 'B1']],
    ],
    ['an object without end', [biffRecord(0x5d, uint16s(0x15, 0x12, 8, 1)), biffRecord(0x01b6)], {}, []],
  ])('%s', async (_, records, more, codes) => {
    const { cells, said } = await read(
      buildBiff([{ name: 'a', records: [shared(0, 0, 0), ...records] }], { texts }),
    );
    expect(cells).toEqual({ 'a!A1': 'TT1.1', ...more });
    expect(said).toEqual(codes);
  });

  it.each<readonly [string, readonly Buffer[], string | undefined]>([
    ['at an empty cell', [biffObject(0x19, 3, [0, 3], [], 'đã có'), biffNote(0, 1, 3, 'Lan')], 'đã có'],
    [
      'that begins with who wrote it',
      [biffObject(0x19, 3, [0, 3], [], 'Lan:\nđã có'), biffNote(0, 1, 3, 'Lan')],
      'đã có',
    ],
    ['at words', [shared(0, 1, 1), biffObject(0x19, 3, [0, 3], [], 'xem'), biffNote(0, 1, 3, '')], 'xem'],
    ['whose words are not there', [biffNote(0, 1, 9, 'Lan')], undefined],
    ['that says nothing', [biffObject(0x19, 3, [0, 3], [], '  '), biffNote(0, 1, 3, '')], undefined],
  ])('a note %s', async (_, records, words) => {
    const { value } = await read(
      buildBiff([{ name: 'a', records: [shared(0, 0, 0), ...records] }], { texts }),
    );
    const cell = value?.sheets[0]?.rows[0]?.cells.find(({ column }) => column === 2);
    expect(cell?.marks?.note).toBe(words);
  });
});

describe('an .xls of Excel 5 and 95', () => {
  it('is read, its fonts and strikes as well', async () => {
    const book = utils.book_new(
      utils.aoa_to_sheet([
        ['Ma', 8.5],
        ['TT1.1', true],
      ]),
      'Tap the',
    );
    const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff5' }) as Buffer);
    const { value, cells, said } = await read(bytes);
    expect(said).toEqual([]);
    expect(cells).toEqual({
      'Tap the!A1': 'Ma',
      'Tap the!B1': '8.5',
      'Tap the!A2': 'TT1.1',
      'Tap the!B2': 'TRUE',
    });
    expect(value?.sheets[0]?.rows[0]?.cells[0]?.font).toBe('Arial');
  });
});
