import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import {
  type BinarySheetSketch,
  binaryRecord,
  binaryStyles,
  buildXlsb,
  richString,
  sheetRecords,
  uint16s,
  uint32s,
  wideString,
} from '../../../support/hostile/build-xlsb.ts';
import { contentsOf } from '../../../support/hostile/contents.ts';

const { row, text, shared, rich, real, formulaBoolean, formulaNumber, columns, link } = sheetRecords;

/** What is read, and what is said. */
async function read(bytes: Uint8Array) {
  const { value, diagnostics } = await readWorkbook(bytes, 'a.xlsb');
  return {
    value,
    cells: value === null ? null : Object.fromEntries(contentsOf(value)),
    said: diagnostics.map(({ code, sheet }) => [code, sheet]),
  };
}

const honest: BinarySheetSketch = { name: 'Tập thể', records: [row(0), text(0, 'Mã'), real(1, 8.5)] };

describe('an .xlsb sheet that is broken', () => {
  it.each<readonly [string, Partial<BinarySheetSketch>]>([
    ['bytes that are no records', { part: Buffer.from('not a record '.repeat(9)) }],
    ['nothing at all', { part: new Uint8Array() }],
    ['cut in the middle of a record', { part: binaryRecord(0x06, Buffer.alloc(90)).subarray(0, 40) }],
    ['no mark of its end', { part: Buffer.concat([binaryRecord(0x81), row(0), text(0, 'x')]) }],
    ['a cell before any row', { records: [text(0, 'x')] }],
    ['a cell shorter than its value', { records: [row(0), binaryRecord(0x05, uint32s(0, 0, 1))] }],
    ['a text longer than its record', { records: [row(0), binaryRecord(0x06, uint32s(0, 0, 999))] }],
    ['a row of two bytes', { records: [binaryRecord(0x00, Buffer.alloc(2))] }],
  ])('refuses the file and names the sheet: %s', async (_, sketch) => {
    const { value, said } = await read(buildXlsb([honest, { name: 'Cá nhân', ...sketch }]));
    expect(value).toBeNull();
    expect(said).toEqual([['TD1046', 'Cá nhân']]);
  });

  it.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('is none where it is a %s', async (kind) => {
    const { cells, said } = await read(
      buildXlsb([honest, { name: 'Biểu đồ', kind, part: Buffer.from('anything') }]),
    );
    expect(cells).toEqual({ 'Tập thể!A1': 'Mã', 'Tập thể!B1': '8.5' });
    expect(said).toEqual([]);
  });
});

describe('records of an .xlsb that claim the whole sheet', () => {
  it.each<readonly [string, readonly Uint8Array[]]>([
    ['columns without end', [columns(0, 0xfffffffe)]],
    ['columns that go back', [columns(0, 9), columns(0, 9)]],
    ['columns upside down', [columns(9, 3)]],
    ['columns beyond the sheet', [columns(0, 16_384)]],
    ['the same columns a thousand times', Array.from({ length: 1000 }, () => columns(0, 16_383))],
    ['a row beyond the sheet', [row(1_048_576), text(0, 'x')]],
    ['a row twice', [row(0), text(0, 'x'), row(0), text(0, 'y')]],
    ['a cell twice', [row(0), text(0, 'x'), text(0, 'y')]],
    ['a cell beyond the sheet', [row(0), text(16_384, 'x')]],
    ['a merge upside down', [row(0), text(0, 'x'), binaryRecord(0xb0, uint32s(5, 1, 0, 0))]],
  ])('are refused: %s', async (_, records) => {
    expect((await read(buildXlsb([{ name: 'Tập thể', records }]))).said).toEqual([['TD1028', 'Tập thể']]);
  });

  it('cost nothing where they only link: over every cell of the sheet', async () => {
    const records = [row(0), text(0, 'x'), link(0, 1_048_575, 0, 16_383)];
    expect((await read(buildXlsb([{ name: 'a', records }]))).cells).toEqual({ 'a!A1': 'x' });
  });

  it('hide columns as they say', async () => {
    const records = [columns(0, 1), columns(2, 4, 1), row(0), text(2, 'x')];
    const { value } = await read(buildXlsb([{ name: 'a', records }]));
    expect([...(value?.sheets[0]?.hiddenColumns ?? [])]).toEqual([3, 4, 5]);
  });
});

describe('formulas of an .xlsb', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['TRUE alone', formulaBoolean(0, true, [0x1d, 1]), 'TRUE', 'TRUE'],
    ['FALSE alone', formulaBoolean(0, false, [0x1d, 0]), 'FALSE', 'FALSE'],
    ['a number alone', formulaNumber(0, 7, [0x1e, 7, 0]), '7', '7'],
    ['a sum of two numbers', formulaNumber(0, 3, [0x1e, 1, 0, 0x1e, 2, 0, 0x03]), '3', '1+2'],
    ['tokens that nobody knows', formulaNumber(0, 5, [0x7f, 0x7f, 0x7f]), '5', ''],
    ['an operator without operands', formulaNumber(0, 6, [0x03, 0x03]), '6', ''],
    ['no token at all', formulaNumber(0, 4, []), '4', ''],
  ])('keep their value whatever becomes of their words: %s', async (_, cell, value, words) => {
    const {
      value: book,
      cells,
      said,
    } = await read(buildXlsb([{ name: 'a', records: [row(0), cell, text(1, 'sau')] }]));
    expect(cells).toEqual({ 'a!A1': value, 'a!B1': 'sau' });
    expect(said).toEqual([]);
    expect(book?.sheets[0]?.rows[0]?.cells[0]?.formula).toBe(words);
  });

  it('say what they can in one sheet where another cannot be said', async () => {
    const { value } = await read(
      buildXlsb([
        { name: 'a', records: [row(0), formulaNumber(0, 5, [0x7f])] },
        { name: 'b', records: [row(0), formulaNumber(0, 3, [0x1e, 1, 0, 0x1e, 2, 0, 0x03])] },
      ]),
    );
    expect(value?.sheets.map(({ rows }) => rows[0]?.cells[0]?.formula)).toEqual(['', '1+2']);
  });

  it('do without names that cannot be read', async () => {
    const records = [row(0), formulaBoolean(0, true, [0x1d, 1])];
    const { cells } = await read(
      buildXlsb([{ name: 'a', records }], { workbook: [binaryRecord(0x27, Buffer.alloc(3))] }),
    );
    expect(cells).toEqual({ 'a!A1': 'TRUE' });
  });
});

describe('sheets of an .xlsb by any name', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '!data'])('%s', async (name) => {
    const records = [row(0), text(0, 'Mã'), formulaBoolean(1, true, [0x1d, 1])];
    const { value, cells } = await read(buildXlsb([honest, { name, records }]));
    expect(cells).toMatchObject({ [`${name}!A1`]: 'Mã', [`${name}!B1`]: 'TRUE' });
    expect(value?.sheets[1]?.rows[0]?.cells[1]?.formula).toBe('TRUE');
  });

  it('even one name twice', async () => {
    const sheet = (content: string) => ({ name: 'a', records: [row(0), text(0, content)] });
    const { value } = await read(buildXlsb([sheet('một'), sheet('hai')]));
    expect(value?.sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.content])).toEqual([
      ['a', { kind: 'text', text: 'một' }],
      ['a', { kind: 'text', text: 'hai' }],
    ]);
  });
});

describe('what newer programs add to an .xlsb', () => {
  it.each<readonly [string, readonly Uint8Array[]]>([
    ['a record of an unknown number', [binaryRecord(0x0fff, Buffer.alloc(20))]],
    ['records in brackets', [binaryRecord(0x23), text(0, 'bỏ'), binaryRecord(0x24)]],
    ['a choice for older programs', [binaryRecord(0x25), binaryRecord(0x0400), binaryRecord(0x26)]],
    ['a picture', [binaryRecord(0x0226, wideString('rId9'))]],
    ['a validation', [binaryRecord(0x40, Buffer.alloc(50))]],
  ])('hinders nothing: %s', async (_, records) => {
    const all = [row(0), ...records, text(1, 'x')];
    expect((await read(buildXlsb([{ name: 'a', records: all }]))).cells).toEqual({ 'a!B1': 'x' });
  });

  it('refuses a text that is not in the table of texts, by its cell', async () => {
    const { diagnostics } = await readWorkbook(
      buildXlsb([{ name: 'a', records: [row(2), shared(1, 7)] }], { strings: [richString('một', [])] }),
      'a.xlsb',
    );
    expect(diagnostics.map(({ code, cell }) => [code, cell])).toEqual([['TD1029', 'B3']]);
  });
});

describe('what formatting says in an .xlsb', () => {
  const styles = binaryStyles([
    { name: 'Arial' },
    { name: 'Arial', isStruck: true },
    { name: 'Wingdings' },
    { name: 'Arial', raised: 1 },
  ]);
  const label = text(0, 'TT1.1');

  it.each<readonly [string, Buffer, string, readonly string[]]>([
    [
      'a struck-out number before another',
      rich(
        1,
        richString('21', [
          [0, 1],
          [1, 0],
        ]),
      ),
      '1',
      ['TD2240'],
    ],
    ['a struck-out number after another', rich(1, richString('10', [[1, 1]])), '1', ['TD2240']],
    ['the same in the table of texts', shared(1, 0), '1', ['TD2240']],
    ['a cell struck out by its style', text(1, 'Có', 1), '', ['TD2241']],
    ['a number struck out by its style', real(1, 7, 1), '', ['TD2241']],
    ['a footnote sign', rich(1, richString('81', [[1, 3]])), '8', ['TD2243']],
    ['a tick of Wingdings', text(1, 'ü', 2), '✓', ['TD2244']],
    ['a plain text', text(1, 'ü'), 'ü', []],
    ['a raised letter of a word', rich(1, richString('30 m2', [[4, 3]])), '30 m2', []],
  ])('%s', async (_, cell, expected, codes) => {
    const { cells, said } = await read(
      buildXlsb([{ name: 'a', records: [row(0), label, cell] }], {
        styles,
        strings: [
          richString('21', [
            [0, 1],
            [1, 0],
          ]),
        ],
      }),
    );
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!B1': expected });
    expect(said.map(([code]) => code)).toEqual(codes);
  });
});

describe('what nobody sees in an .xlsb, and what shows as another', () => {
  const styles = binaryStyles([
    { name: 'Arial' },
    { name: 'Arial', colour: 'ffffff' },
    { name: 'Arial', colour: '0000ff', ground: '0000ff' },
    { name: 'Arial', colour: 'ffffff', ground: '000000' },
    { name: 'Arial', colour: 0 },
    { name: 'Arial', size: 1 },
    { name: 'Arial', format: ';;;' },
    { name: 'Arial', format: '0' },
    { name: 'Arial', format: '0.00' },
    { name: 'Arial', format: '0,' },
  ]);
  const label = text(0, 'TT1.1');

  it.each<readonly [string, Buffer, string, readonly string[]]>([
    ['white on white', text(1, 'ẩn', 1), '', ['TD2263']],
    ['a colour on itself', text(1, 'ẩn', 2), '', ['TD2263']],
    ['white on black', text(1, 'hiện', 3), 'hiện', []],
    ['the white of the theme', text(1, 'ẩn', 4), '', ['TD2263']],
    ['letters of one point', text(1, 'ẩn', 5), '', ['TD2263']],
    ['a format that shows nothing', real(1, 7, 6), '', ['TD2262']],
    ['a text under it', text(1, 'ẩn', 6), '', ['TD2262']],
    ['a number that shows as another', real(1, 9.6, 7), '9.6', ['TD2261']],
    ['a number as it is', real(1, 9.5, 8), '9.5', []],
    ['a number that shows in thousands', real(1, 1480, 9), '1480', ['TD2261']],
  ])('%s', async (_, cell, expected, codes) => {
    const { cells, said } = await read(
      buildXlsb([{ name: 'a', records: [row(0), label, cell] }], { styles }),
    );
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!B1': expected });
    expect(said.map(([code]) => code)).toEqual(codes);
  });

  it('judges no colour where a format hangs on values', async () => {
    const records = [row(0), label, text(1, 'hiện', 1), binaryRecord(0x01cd, Buffer.alloc(16))];
    expect((await read(buildXlsb([{ name: 'a', records }], { styles }))).cells).toMatchObject({
      'a!B1': 'hiện',
    });
  });

  it.each([
    [1, 'hiện'],
    [4, ''],
  ])('judges colours outside the ranges of such a format: column %i', async (column, shown) => {
    const format = binaryRecord(0x01cd, uint32s(1, 0, 1, 0, 9, column, column));
    const records = [row(0), label, text(1, 'hiện', 1), format];
    const { cells } = await read(buildXlsb([{ name: 'a', records }], { styles }));
    expect(cells).toMatchObject({ 'a!B1': shown });
  });

  it('takes nought for hidden where the sheet shows none', async () => {
    const view = (flags: number): Buffer =>
      binaryRecord(0x89, Buffer.concat([uint16s(flags), Buffer.alloc(28)]));
    const records = [row(0), label, real(1, 0)];
    const hidden = await read(buildXlsb([{ name: 'a', records: [view(0x0e), ...records] }], { styles }));
    expect(hidden.said).toEqual([['TD2262', 'a']]);
    expect(
      (await read(buildXlsb([{ name: 'a', records: [view(0x1e), ...records] }], { styles }))).said,
    ).toEqual([]);
  });
});

describe('what lies over the cells of an .xlsb', () => {
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const linked = (...links: readonly (readonly [type: string, target: string])[]) => ({
    name: 'xl/worksheets/_rels/sheet1.bin.rels',
    data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
      .map(
        ([type, target], index) =>
          `<Relationship Id="r${index}" Type="${relationships}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  });
  const note = (noted: number, column: number, words: string, author = 0): Buffer =>
    Buffer.concat([
      binaryRecord(0x027b, Buffer.concat([uint32s(author, noted, noted, column, column), Buffer.alloc(16)])),
      binaryRecord(0x027d, richString(words, [])),
      binaryRecord(0x027c),
    ]);
  const records = [row(0), text(0, 'TT1.1'), text(2, 'x')];

  it.each<readonly [string, Uint8Array, number, string | undefined]>([
    ['at an empty cell', note(0, 1, 'đã có'), 2, 'đã có'],
    ['that begins with who wrote it', note(0, 1, 'Lan:\nđã có'), 2, 'đã có'],
    ['at words', note(0, 2, 'xem lại'), 3, 'xem lại'],
    ['that says nothing', note(0, 1, ' '), 2, undefined],
    ['outside the sheet', note(0, 99_999, 'xa'), 2, undefined],
  ])('a note %s', async (_, comments, column, words) => {
    const part = Buffer.concat([binaryRecord(0x0278, wideString('Lan')), comments]);
    const extra = [linked(['comments', '../comments1.bin']), { name: 'xl/comments1.bin', data: part }];
    const { value, said } = await read(buildXlsb([{ name: 'a', records }], { extra }));
    expect(value?.sheets[0]?.rows[0]?.cells.find((cell) => cell.column === column)?.marks?.note).toBe(words);
    expect(said).toEqual([]);
  });

  it('notes that are broken cost no cell, and are said', async () => {
    const extra = [linked(['comments', '../comments1.bin']), { name: 'xl/comments1.bin', data: 'hỏng' }];
    const { cells, said } = await read(buildXlsb([{ name: 'a', records }], { extra }));
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!C1': 'x' });
    expect(said).toEqual([['TD2267', 'a']]);
  });

  it('a picture and a box, in the same XML as those of an .xlsx', async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="urn:x"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:pic/></xdr:oneCellAnchor></xdr:wsDr>';
    const shapes =
      '<xml xmlns:v="urn:v" xmlns:x="urn:e" xmlns:o="urn:o"><v:shape id="_x0000_s1025"><v:textbox><div>Có</div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>3, 2, 0, 2, 3, 60, 0, 18</x:Anchor><x:Checked>1</x:Checked></x:ClientData></v:shape></xml>';
    const extra = [
      linked(['drawing', '../drawings/drawing1.xml'], ['vmlDrawing', '../drawings/vml1.vml']),
      { name: 'xl/drawings/drawing1.xml', data: drawing },
      { name: 'xl/drawings/vml1.vml', data: shapes },
    ];
    const { cells, said } = await read(buildXlsb([{ name: 'a', records }], { extra }));
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!B1': '(ảnh)', 'a!C1': 'x', 'a!D1': '☑ Có' });
    expect(said.map(([code]) => code).sort()).toEqual(['TD2245', 'TD2257']);
  });
});
