import { describe, expect, it } from 'vitest';
import { displayOf, displayOfBuiltIn } from '../../../../src/io/cells/shown-format.ts';
import { numberCell, readOverWorkbook, rowOf, textCell } from '../../../support/over-workbook.ts';

const label = textCell('A1', 'TT1.1');

describe('what a number format shows', () => {
  it.each<readonly [string, number, string | null]>([
    [';;;', 5, ''],
    [';;', 5, ''],
    [';;;', -5, ''],
    ['#,##0;-#,##0;;@', 0, ''],
    ['#,###', 0, ''],
    ['0', 9.6, '10'],
    ['0', 0.5, '1'],
    ['0', 9, null],
    ['0.0', 8.25, '8,3'],
    ['0.0', 8.2, null],
    ['0.00', 8.333, null],
    ['#,##0', 1234.4, '1234'],
    ['0,', 12345, '12'],
    ['#,##0.0,', 1_234_567, '1234,6'],
    ['0%', 0.956, '96%'],
    ['0%', 0.95, null],
    ['0.0%', 0.9514, '95,1%'],
    ['"Đạt";"Không"', 1, 'Đạt'],
    ['"Đạt";"Không"', 0, 'Đạt'],
    ['"Đạt";"Không"', -1, 'Không'],
    ['"Có";;"Không"', 0, 'Không'],
    ['[>=5]"Đạt";"Không đạt"', 4, 'Không đạt'],
    ['[>=5]"Đạt";"Không đạt"', 6, 'Đạt'],
    ['[=1]"Tốt";[=2]"Khá";General', 2, 'Khá'],
    ['[=1]"Tốt";[=2]"Khá";General', 7, null],
    ['0 "điểm"', 9, null],
    ['0"/10"', 8, null],
    ['"1"0', 5, '15'],
    ['0"0"', 5, '50'],
    ['0;0', -5, '5'],
    ['[Red]0;[Blue]0', -5, null],
    ['0;(0)', -5, null],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, null],
    ['_-* #,##0.00\\ _₫_-;-* #,##0.00\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-', 3.5, null],
    ['# ?/?', 0.5, null],
    ['0.00E+00', 12_345_678, null],
    ['dd/mm/yyyy', 44_000, null],
    ['General', 9.123, null],
  ])('%s of %d', (code, value, shown) => {
    expect(displayOf(code)?.number(value) ?? null).toBe(shown);
  });

  it.each<readonly [string, string | null]>([
    [';;;', ''],
    [';;', null],
    ['0;0;0;"Đã nộp"', 'Đã nộp'],
    ['0;0;0;@', null],
    ['@" năm"', null],
    ['General', null],
  ])('%s of a text', (code, shown) => {
    expect(displayOf(code)?.text ?? null).toBe(shown);
  });

  it('knows the formats that are stored by number', () => {
    expect(displayOfBuiltIn(1)?.number(9.6)).toBe('10');
    expect(displayOfBuiltIn(9)?.number(0.956)).toBe('96%');
    expect(displayOfBuiltIn(37)?.number(-3)).toBeNull();
    expect(displayOfBuiltIn(41)?.number(0)).toBeNull();
    expect(displayOfBuiltIn(2)).toBeNull();
  });

  it('answers at once whatever the code', () => {
    const before = Date.now();
    for (const code of [
      '['.repeat(999),
      '"'.repeat(999),
      ',;'.repeat(499),
      `0${','.repeat(998)}`,
      '#'.repeat(5e6),
    ])
      displayOf(code)?.number(1.5);
    expect(Date.now() - before).toBeLessThan(500);
  });
});

const formats = (...codes: readonly string[]) =>
  `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;').replaceAll('>', '&gt;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs>`;

describe('a value that shows otherwise', () => {
  it('is read as it is stored, and both are told', async () => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, numberCell('B1', 9.6, 1), numberCell('C1', 1, 2), numberCell('D1', 9.6, 1)),
      styles: formats('0', '"Đạt";"Không"'),
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '9.6', C1: '1', D1: '9.6' });
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([
      ['TD2261', 'warning'],
      ['TD2261', 'warning'],
    ]);
    expect(said[0]?.message).toContain('Ô B1, D1 ghi “9,6” nhưng định dạng làm hiện ra “10”');
    expect(said[1]?.message).toContain('Ô C1 ghi “1” nhưng định dạng làm hiện ra “Đạt”');
  });

  it('is not told of here where a formula gives it: sums are shown rounded everywhere', async () => {
    const { sheet, said } = await readOverWorkbook({
      rows: rowOf(1, label, '<c r="B1" s="1"><f>A9*0.96</f><v>9.6</v></c>'),
      styles: formats('0'),
    });
    expect(sheet.rows[0]?.cells[1]?.marks).toEqual({ shownAs: '10' });
    expect(said).toEqual([]);
  });

  it('is blank where nothing is shown, and told', async () => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(
        1,
        label,
        numberCell('B1', 9.5, 1),
        textCell('C1', 'Có', 1),
        textCell('D1', 'Có', 2),
        numberCell('E1', 0, 3),
        '<c r="F1" s="1" t="b"><v>1</v></c>',
      ),
      styles: formats(';;;', ';;', '0;-0;;@'),
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '', C1: '', D1: 'Có', E1: '', F1: '' });
    expect(said.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['TD2262', 'B1', 'warning'],
    ]);
    expect(said[0]?.message).toContain(
      '4 ô có giá trị nhưng định dạng làm không hiện ra gì (B1 “9,5”, C1 “Có”, E1 “0”, F1 “TRUE”)',
    );
  });

  it('is blank on a sheet that shows no noughts', async () => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, numberCell('B1', 0), numberCell('C1', 10)),
      before: '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>',
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '', C1: '10' });
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2262', 'B1']]);
  });
});

const fonts = (...colours: readonly string[]) =>
  colours.map((colour) => `<font>${colour}<name val="Arial"/></font>`).join('');
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;

function styled(font: string, fill: string): string {
  return `<fonts>${fonts('', font)}</fonts><fills><fill><patternFill patternType="none"/></fill>${fill}</fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="${fill === '' ? 0 : 1}"/></cellXfs>`;
}

const theme = {
  name: 'xl/theme/theme1.xml',
  data: '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="a"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
};

describe('the colour of a number format', () => {
  const painted = (code: string, font = '') =>
    `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><fonts>${fonts('', font)}</fonts><cellXfs><xf fontId="0"/><xf numFmtId="170" fontId="1"/></cellXfs>`;
  const read = (code: string, font = '') =>
    readOverWorkbook({
      rows: rowOf(1, label, numberCell('B1', 9.5, 1), textCell('C1', 'Có', 1)),
      styles: painted(code, font),
    });

  it.each([
    ['white', '[White]General', { B1: '', C1: 'Có' }],
    ['white for numbers above nought', '[White]0.0;[Red]-0.0', { B1: '', C1: 'Có' }],
    ['white by its number', '[Color2]0.0', { B1: '', C1: 'Có' }],
    ['white for words', '[White]@', { B1: '', C1: '' }],
    ['white for words alone', '0.0;-0.0;0;[White]@', { B1: '9.5', C1: '' }],
    ['white for negative numbers', '0.0;[White]-0.0', { B1: '9.5', C1: 'Có' }],
    ['red', '[Red]General', { B1: '9.5', C1: 'Có' }],
  ])('%s', async (_, code, expected) => {
    const { texts, said } = await read(code);
    expect(texts).toEqual({ A1: 'TT1.1', ...expected });
    const gone = Object.values(expected).filter((text) => text === '').length;
    expect(said.map((each) => each.code)).toEqual(gone === 0 ? [] : ['TD2263']);
  });

  it('comes before that of the font', async () => {
    const { texts } = await read('[Red]0.0', '<color rgb="FFFFFFFF"/>');
    expect(texts).toEqual({ A1: 'TT1.1', B1: '9.5', C1: '' });
  });
});

describe('letters that nobody sees', () => {
  it.each([
    ['white on paper', '<color rgb="FFFFFFFF"/>', ''],
    ['nearly white on paper', '<color rgb="FFFDFDFD"/>', ''],
    ['white of the theme', '<color theme="0"/>', ''],
    ['white of the palette', '<color indexed="9"/>', ''],
    ['yellow on yellow', '<color rgb="FFFFFF00"/>', solid('rgb="FFFFFF00"')],
    ['yellow of the palette on yellow', '<color indexed="13"/>', solid('rgb="FFFFFF00"')],
    ['a colour of the theme on itself', '<color theme="4"/>', solid('theme="4"')],
    ['a tint of black that is white', '<color theme="1" tint="1"/>', ''],
    ['usual ink on black', '', solid('rgb="FF000000"')],
    ['a size of one point', '<sz val="1"/>', ''],
  ])('%s', async (_, font, fill) => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, numberCell('B1', 9.5, 1), textCell('C1', 'Có', 1)),
      styles: styled(font, fill),
      extra: [theme],
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '', C1: '' });
    expect(said.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['TD2263', 'B1', 'warning'],
    ]);
    expect(said[0]?.message).toContain('2 ô có chữ cùng màu với nền hoặc quá nhỏ (B1 “9,5”, C1 “Có”)');
  });

  it.each([
    ['white on blue', '<color rgb="FFFFFFFF"/>', solid('rgb="FF1F4E79"')],
    ['white on a dark colour of the theme', '<color theme="0"/>', solid('theme="3"')],
    ['grey on paper', '<color rgb="FFBFBFBF"/>', ''],
    ['white on a pattern', '<color rgb="FFFFFFFF"/>', '<fill><patternFill patternType="gray125"/></fill>'],
    ['white on a gradient', '<color rgb="FFFFFFFF"/>', '<fill><gradientFill degree="90"/></fill>'],
    [
      'white on a ground that is not told',
      '<color rgb="FFFFFFFF"/>',
      '<fill><patternFill patternType="solid"/></fill>',
    ],
    ['black on paper that says that it is white', '<color theme="1"/>', solid('rgb="FFFFFFFF"')],
    ['a size of eight points', '<sz val="8"/>', ''],
  ])('are not %s', async (_, font, fill) => {
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, textCell('B1', 'Có', 1)),
      styles: styled(font, fill),
    });
    expect(texts.B1).toBe('Có');
    expect(said).toEqual([]);
  });

  it('are seen where a conditional format or a table may colour the cell', async () => {
    const tables = {
      name: 'xl/tables/table1.xml',
      data: '<table xmlns="x" id="1" ref="A1:C1" name="B"/>',
    };
    const links = {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    };
    const rows = rowOf(1, label, textCell('B1', 'Có', 1)) + rowOf(2, textCell('B2', 'Có', 1));
    const styles = styled('<color rgb="FFFFFFFF"/>', '');
    const conditional = await readOverWorkbook({
      rows,
      styles,
      after:
        '<conditionalFormatting sqref="A1:B1 D5"><cfRule type="cellIs" dxfId="0"/></conditionalFormatting>',
    });
    expect([conditional.texts.B1, conditional.texts.B2]).toEqual(['Có', '']);
    const table = await readOverWorkbook({ rows, styles, extra: [tables, links] });
    expect([table.texts.B1, table.texts.B2]).toEqual(['Có', '']);
    expect(table.said.map(({ code, cell }) => [code, cell])).toEqual([['TD2263', 'B2']]);
  });

  it('may be a part of a text: the rest is read, and both are told', async () => {
    const rich = (runs: string) => `<c r="B1" t="inlineStr"><is>${runs}</is></c>`;
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(
        1,
        label,
        rich(
          '<r><t>8</t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>5</t></r><r><rPr><sz val="1"/></rPr><t>9</t></r>',
        ),
      ),
      styles: styled('', ''),
    });
    expect(texts.B1).toBe('8');
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2259', 'B1']]);
    expect(said[0]?.message).toContain('được đọc là “8”; phần “59”');
  });
});
