import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import { buildOds, odsTable } from '../../../support/hostile/build-ods.ts';
import type { ZipPart } from '../../../support/hostile/build-zip.ts';
import { contentsOf } from '../../../support/hostile/contents.ts';

const letters = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
const cellStyle = (name: string, properties: string, more = '', inside = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell" ${more}><style:text-properties ${properties}/>${inside}</style:style>`;
const ground = (colour: string): string => `<style:table-cell-properties fo:background-color="${colour}"/>`;
const decimals = (places: number): string =>
  `<number:number number:decimal-places="${places}" number:min-integer-digits="1"/>`;

const styles = [
  letters('struck', 'style:text-line-through-style="solid" style:text-line-through-type="single"'),
  // LibreOffice leaves out one of the two where it has the value of always.
  letters('struckToo', 'style:text-line-through-type="double"'),
  letters('notStruck', 'style:text-line-through-style="none"'),
  letters('above', 'style:text-position="super 58%"'),
  letters('below', 'style:text-position="-33% 58%"'),
  letters('level', 'style:text-position="0% 100%"'),
  letters('wing', 'style:font-name="Wingdings"'),
  letters('white', 'fo:color="#ffffff"'),
  letters('bold', 'fo:font-weight="bold"'),
  cellStyle('cStruck', 'style:text-line-through-style="solid"'),
  cellStyle('cChild', '', 'style:parent-style-name="cStruck"'),
  cellStyle('cWing', 'fo:font-family="Wingdings"'),
  cellStyle('cWing2', `fo:font-family="'Wingdings 2'"`),
  cellStyle('cWhite', 'fo:color="#ffffff"'),
  cellStyle('cBlue', 'fo:color="#0000ff"', '', ground('#0000ff')),
  cellStyle('cOnBlack', 'fo:color="#ffffff"', '', ground('#000000')),
  cellStyle('cSmall', 'fo:font-size="1pt"'),
  cellStyle(
    'cMapped',
    'fo:color="#ffffff"',
    '',
    '<style:map style:condition="cell-content()=1" style:apply-style-name="x"/>',
  ),
  '<number:number-style style:name="nothing"><number:text/></number:number-style>',
  '<number:number-style style:name="p0"><number:text/></number:number-style>',
  '<number:text-style style:name="allHidden"><number:text/><style:map style:condition="value()&gt;0" style:apply-style-name="p0"/><style:map style:condition="value()&lt;0" style:apply-style-name="p0"/><style:map style:condition="value()=0" style:apply-style-name="p0"/></number:text-style>',
  `<number:number-style style:name="whole">${decimals(0)}</number:number-style>`,
  `<number:number-style style:name="two">${decimals(2)}</number:number-style>`,
  `<number:number-style style:name="unit">${decimals(1)}<number:text> điểm</number:text></number:number-style>`,
  '<number:number-style style:name="thousands"><number:number number:decimal-places="0" number:min-integer-digits="1" number:display-factor="1000"/></number:number-style>',
  `<number:number-style style:name="words"><number:text>Không</number:text><style:map style:condition="value()&gt;0" style:apply-style-name="yes"/></number:number-style>`,
  '<number:number-style style:name="yes"><number:text>Đạt</number:text></number:number-style>',
  `<number:percentage-style style:name="percent">${decimals(0)}<number:text>%</number:text></number:percentage-style>`,
  `<number:number-style style:name="inWhite"><style:text-properties fo:color="#ffffff"/>${decimals(1)}</number:number-style>`,
  '<number:date-style style:name="day"><number:day/><number:text>/</number:text><number:month/></number:date-style>',
  ...['nothing', 'allHidden', 'whole', 'two', 'unit', 'thousands', 'words', 'percent', 'inWhite', 'day'].map(
    (name) =>
      `<style:style style:name="n-${name}" style:family="table-cell" style:data-style-name="${name}"/>`,
  ),
].join('');

const label = '<table:table-cell office:value-type="string"><text:p>TT1.1</text:p></table:table-cell>';
const text = (inside: string, style = ''): string =>
  `<table:table-cell ${style === '' ? '' : `table:style-name="${style}"`} office:value-type="string"><text:p>${inside}</text:p></table:table-cell>`;
const number = (value: number, shown: string, style: string, type = 'float'): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
const span = (style: string, inside: string): string =>
  `<text:span text:style-name="${style}">${inside}</text:span>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

async function read(tables: string, extra: readonly ZipPart[] = []) {
  const { value, diagnostics } = await readWorkbook(buildOds(tables, { styles, extra }), 'a.ods');
  return {
    value,
    cells: value === null ? null : Object.fromEntries(contentsOf(value)),
    said: diagnostics.map(({ code, cell }) => [code, cell]),
  };
}

describe('what formatting says of a cell of an .ods', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['a struck-out number before another', text(`${span('struck', '2')}1`), '1', ['TD2240']],
    ['a struck-out number after another', text(`1${span('struckToo', '0')}`), '1', ['TD2240']],
    [
      'a word struck out between others',
      text(`Đã ${span('struck', 'không ')}ban hành`),
      'Đã ban hành',
      ['TD2240'],
    ],
    ['a struck stretch in another', text(span('bold', `2${span('struck', '1')}`)), '2', ['TD2240']],
    [
      'a struck line of two',
      '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="struck">cũ</text:span></text:p><text:p>mới</text:p></table:table-cell>',
      '\nmới',
      ['TD2240'],
    ],
    ['a cell struck out by its stretches', text(span('struck', '15')), '', ['TD2241']],
    ['a cell struck out by its style', text('Có', 'cStruck'), '', ['TD2241']],
    ['the same by the style of its style', text('Có', 'cChild'), '', ['TD2241']],
    ['a number struck out by its style', number(7, '7', 'cStruck'), '', ['TD2241']],
    [
      'a stretch that its own formatting takes out of a struck cell',
      text(`3${span('notStruck', '4')}`, 'cStruck'),
      '4',
      ['TD2240'],
    ],
    ['a footnote sign above a number', text(`8${span('above', '1')}`), '8', ['TD2243']],
    ['a footnote sign below a number', text(`12,5${span('below', '(2)')}`), '12,5', ['TD2243']],
    ['a sign on the line', text(`8${span('level', '1')}`), '81', []],
    ['a raised letter of a word', text(`30 m${span('above', '2')}`), '30 m2', []],
    ['a tick of Wingdings', text('ü', 'cWing'), '✓', ['TD2244']],
    ['a tick of Wingdings 2', text('P', 'cWing2'), '✓', ['TD2244']],
    ['a tick in the private area', text('\uf0fc', 'cWing'), '✓', ['TD2244']],
    ['a tick in a stretch of its own font', text(span('wing', 'ü')), '✓', ['TD2244']],
    ['words in bold', text(`Đã ${span('bold', 'ban hành')}`), 'Đã ban hành', []],
    ['white on white', text('ẩn', 'cWhite'), '', ['TD2263']],
    ['a colour on itself', text('ẩn', 'cBlue'), '', ['TD2263']],
    ['white on black', text('hiện', 'cOnBlack'), 'hiện', []],
    ['letters of one point', text('ẩn', 'cSmall'), '', ['TD2263']],
    ['a white stretch', text(`9${span('white', '5')}`), '9', ['TD2259']],
    ['white, where a condition may colour it', text('hiện', 'cMapped'), 'hiện', []],
    ['a format that shows nothing', number(7, '', 'n-nothing'), '', ['TD2262']],
    ['the same for numbers and texts', number(7, '', 'n-allHidden'), '', ['TD2262']],
    ['a text under it', text('ẩn', 'n-allHidden'), '', ['TD2262']],
    ['a number that shows as another', number(9.6, '10', 'n-whole'), '9.6', ['TD2261']],
    ['a number that shows in thousands', number(1480, '1', 'n-thousands'), '1480', ['TD2261']],
    ['a number that shows as a word', number(1, 'Đạt', 'n-words'), '1', ['TD2261']],
    [
      'a share that shows as another',
      number(0.956, '96%', 'n-percent', 'percentage'),
      '0.956 (%)',
      ['TD2261'],
    ],
    ['a number that its format paints white', number(9.5, '9,5', 'n-inWhite'), '', ['TD2263']],
    ['a number as it is', number(9.5, '9,50', 'n-two'), '9.5', []],
    ['a number with its unit', number(9.5, '9,5 điểm', 'n-unit'), '9.5', []],
    ['a whole number', number(9, '9', 'n-whole'), '9', []],
  ])('%s', async (_, cell, expected, codes) => {
    const { cells, said } = await read(odsTable('a', row(label, cell)));
    expect(cells).toEqual({ 'a!A1': 'TT1.1', 'a!B1': expected });
    expect(said).toEqual(codes.map((code) => [code, 'B1']));
  });

  it('tells a row that is struck out as a whole, also by the style of the row or its columns', async () => {
    const bare = (inside: string) =>
      `<table:table-cell office:value-type="string"><text:p>${inside}</text:p></table:table-cell>`;
    const struckRow = `<table:table-row table:default-cell-style-name="cStruck">${bare('3')}${bare('Mẫu')}</table:table-row>`;
    expect((await read(odsTable('a', row(label) + struckRow))).said).toEqual([['TD2242', 'A2']]);
    const columns =
      '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="cStruck"/>';
    expect((await read(odsTable('a', columns + row(bare('3'), bare('Mẫu'))))).said).toEqual([
      ['TD2242', 'A1'],
    ]);
  });

  it('judges no colour where formats hang on values', async () => {
    const conditional =
      '<calcext:conditional-formats><calcext:conditional-format/></calcext:conditional-formats>';
    const { cells, said } = await read(odsTable('a', row(label, text('hiện', 'cWhite')) + conditional));
    expect(cells).toMatchObject({ 'a!B1': 'hiện' });
    expect(said).toEqual([]);
  });

  it.each([
    ['a.A1:a.C5', 'hiện'],
    ["'a'.D1 'a'.B1", 'hiện'],
    ['$a.$B$1:.$B$9', 'hiện'],
    ['a.C1:a.D9', ''],
    ["'b . c'.B1:.B1 nothing", 'hiện'],
  ])('judges colours outside the ranges of such a format: %s', async (address, shown) => {
    const conditional = `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="${address}"/></calcext:conditional-formats>`;
    const { cells } = await read(odsTable('a', row(label, text('hiện', 'cWhite')) + conditional));
    expect(cells).toMatchObject({ 'a!B1': shown });
  });

  it('judges colours in another sheet than that of the format', async () => {
    const conditional =
      '<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="a.A1:a.Z99"/></calcext:conditional-formats>';
    const white = row(label, text('hiện', 'cWhite'));
    const { cells } = await read(odsTable('a', white + conditional) + odsTable('b', white));
    expect(cells).toMatchObject({ 'a!B1': 'hiện', 'b!B1': '' });
  });

  it('takes nought for hidden where the document shows none', async () => {
    const settings = {
      name: 'settings.xml',
      data: '<s xmlns:config="urn:g"><config:config-item config:name="ShowZeroValues" config:type="boolean">false</config:config-item></s>',
    };
    const table = odsTable('a', row(label, number(0, '', 'n-two'), number(5, '5', 'n-two')));
    expect((await read(table, [settings])).said).toEqual([['TD2262', 'B1']]);
    const shown = { ...settings, data: settings.data.replace('false', 'true') };
    expect((await read(table, [shown])).said).toEqual([]);
  });
});

const frame = (inside: string, at = ''): string =>
  `<draw:frame svg:width="1cm" svg:height="1cm" ${at}>${inside}</draw:frame>`;
const image = '<draw:image xlink:href="Pictures/1.png"><text:p/></draw:image>';
const object = (address: string): string => `<draw:object xlink:href="${address}"/>`;
const over = (inside: string, more = ''): string => `<table:table-cell ${more}>${inside}</table:table-cell>`;
const shapes = (inside: string): string => `<table:shapes>${inside}</table:shapes>`;
const manifest = (entries: Readonly<Record<string, string>>): ZipPart => ({
  name: 'META-INF/manifest.xml',
  data: `<m:manifest xmlns:m="urn:p" xmlns:manifest="urn:p">${Object.entries(entries)
    .map(
      ([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
    )
    .join('')}</m:manifest>`,
});
const documents = manifest({
  'Object 1/': 'application/vnd.oasis.opendocument.text',
  'Object 2/': 'application/vnd.oasis.opendocument.chart',
});

describe('what lies over the cells of an .ods', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly unknown[]]>([
    ['a picture in an empty cell', row(label, over(frame(image))), { 'a!B1': '(ảnh)' }, [['TD2245', 'B1']]],
    [
      'a picture in a group',
      row(label, over(`<draw:g>${frame(image)}</draw:g>`)),
      { 'a!B1': '(ảnh)' },
      [['TD2245', 'B1']],
    ],
    [
      'a picture over words',
      row(
        label,
        `<table:table-cell office:value-type="string">${frame(image)}<text:p>x</text:p></table:table-cell>`,
      ),
      { 'a!B1': 'x' },
      [['TD2246', 'B1']],
    ],
    // Two columns of 0.889 in, two rows of 0.178 in.
    [
      'a picture on the sheet, over an empty cell',
      shapes(frame(image, 'svg:x="1in" svg:y="0.05in"')) + row(label, over('')),
      { 'a!B1': '(ảnh)' },
      [['TD2245', 'B1']],
    ],
    [
      'a picture on the sheet, beside the table',
      shapes(frame(image, 'svg:x="5cm" svg:y="2cm"')) + row(label),
      {},
      [['TD2246', 'C5']],
    ],
    ['a picture in a row without values', row(label) + row(over(frame(image))), {}, [['TD2246', 'A2']]],
    [
      'an embedded text',
      row(label, over(frame(object('./Object 1') + image))),
      { 'a!B1': '(tệp đính kèm)' },
      [['TD2253', 'B1']],
    ],
    [
      'an embedded file of another program',
      row(label, over(frame(`<draw:object-ole xlink:href="./Object 9"/>${image}`))),
      { 'a!B1': '(tệp đính kèm)' },
      [['TD2253', 'B1']],
    ],
    [
      'an embedded text on the sheet',
      shapes(frame(object('./Object 1'), 'svg:x="9in" svg:y="9in"')) + row(label),
      {},
      [['TD2254', 'K51']],
    ],
    ['a chart', row(label, over(frame(object('./Object 2') + image))), {}, []],
    ['a line', row(label, over('<draw:line svg:x1="0cm"/>')), {}, []],
  ])('%s', async (_, rows, more, codes) => {
    const { cells, said } = await read(odsTable('a', rows), [documents]);
    expect(cells).toEqual({ 'a!A1': 'TT1.1', ...more });
    expect(said).toEqual(codes);
  });

  const annotation = (...lines: readonly string[]): string =>
    `<office:annotation office:display="true"><dc:creator>Lan</dc:creator><dc:date>2022-12-01T00:00:00</dc:date>${lines.map((line) => `<text:p>${line}</text:p>`).join('')}</office:annotation>`;

  it.each<readonly [string, string, string, string | undefined]>([
    ['at an empty cell', row(label, over(annotation('đã có'))), 'B1', 'đã có'],
    [
      'at words',
      row(
        label,
        `<table:table-cell office:value-type="string">${annotation('xem lại')}<text:p>x</text:p></table:table-cell>`,
      ),
      'B1',
      'xem lại',
    ],
    ['of two lines', row(label, over(annotation('một', 'hai'))), 'B1', 'một\nhai'],
    ['with stretches', row(label, over(annotation(`${span('bold', 'đã ')}có`))), 'B1', 'đã có'],
    ['in a row of its own', row(label) + row(over(annotation('dòng hai'))), 'A2', 'dòng hai'],
    ['that says nothing', row(label, over(annotation(' '))), 'B1', undefined],
  ])('a note %s', async (_, rows, place, words) => {
    const { value } = await read(odsTable('a', rows));
    const found = value?.sheets[0]?.rows.flatMap((each) =>
      each.cells.map(({ column, marks }) => [`${column === 1 ? 'A' : 'B'}${each.row}`, marks?.note] as const),
    );
    expect(new Map<string, string | undefined>(found).get(place)).toBe(words);
    // The words of a note are never those of the cell.
    expect([...contentsOf(value ?? { file: '', format: '', sheets: [] }).values()].join()).not.toContain(
      'có',
    );
  });

  const box = (id: string, state: string, more = ''): string =>
    `<form:checkbox form:id="${id}" form:label="${id}" form:current-state="${state}" ${more}/>`;
  const forms = (inside: string): string => `<office:forms><form:form>${inside}</form:form></office:forms>`;
  const control = (id: string): string => `<draw:control draw:control="${id}" svg:x="0cm" svg:y="0cm"/>`;

  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      'ticked over an empty cell',
      forms(box('Có', 'checked')) + row(label, over(control('Có'))),
      { 'a!B1': '☑ Có' },
      [['TD2257', 'B1']],
    ],
    [
      'two over one cell',
      forms(box('Có', 'checked') + box('Không', 'unchecked')) +
        row(label, over(control('Có') + control('Không'))),
      { 'a!B1': '☑ Có ☐ Không' },
      [['TD2257', 'B1']],
    ],
    ['not ticked', forms(box('Có', 'unchecked')) + row(label, over(control('Có'))), {}, []],
    [
      'over words',
      forms(box('Có', 'checked')) +
        row(
          label,
          `<table:table-cell office:value-type="string">${control('Có')}<text:p>x</text:p></table:table-cell>`,
        ),
      { 'a!B1': 'x' },
      [['TD2258', 'B1']],
    ],
    [
      'over the cell that keeps its state',
      forms(box('Có', 'checked', `form:linked-cell="'a'.B1"`)) +
        row(
          label,
          `<table:table-cell office:value-type="boolean" office:boolean-value="true">${control('Có')}<text:p>TRUE</text:p></table:table-cell>`,
        ),
      { 'a!B1': '☑ Có' },
      [['TD2257', 'B1']],
    ],
    [
      'a round one',
      forms('<form:radio form:id="r" form:label="Đạt" form:current-selected="true"/>') +
        row(label, over(control('r'))),
      { 'a!B1': '☑ Đạt' },
      [['TD2257', 'B1']],
    ],
    ['that nobody describes', row(label, over(control('lạ'))), {}, []],
  ])('a box %s', async (_, rows, more, codes) => {
    const { cells, said } = await read(odsTable('a', rows));
    expect(cells).toEqual({ 'a!A1': 'TT1.1', ...more });
    expect(said).toEqual(codes);
  });
});

describe('a table with very much drawn over it', () => {
  it('costs no more than its size', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      frame(image, `svg:x="${index % 50}cm" svg:y="${index / 9}cm"`),
    );
    const rows = Array.from({ length: 20_000 }, (_, index) => row(text(String(index))));
    const started = performance.now();
    const { value } = await read(odsTable('a', shapes(many.join('')) + rows.join('')));
    expect(value?.sheets[0]?.pictures).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
