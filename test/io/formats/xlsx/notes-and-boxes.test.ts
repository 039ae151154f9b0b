import { describe, expect, it } from 'vitest';
import type { ZipPart } from '../../../support/hostile/build-zip.ts';
import {
  numberCell,
  readOverWorkbook,
  rowOf,
  type TestBox,
  textCell,
} from '../../../support/over-workbook.ts';

const label = textCell('A1', 'TT1.1');
const rows = rowOf(1, label, numberCell('B1', 3));

describe('a note of a cell', () => {
  it('is kept with its cell, without the name of who wrote it; its cell may be empty, or its row', async () => {
    const { texts, notes, said } = await readOverWorkbook({
      rows,
      notes: { B1: 'đã có', C1: 'Bị khiển trách', D9: 'xem trang 2' },
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '3', C1: '', D9: '' });
    expect(notes).toEqual({ B1: 'đã có', C1: 'Bị khiển trách', D9: 'xem trang 2' });
    expect(said).toEqual([]);
  });

  it('is that of the conversation where there is one, with all that was said', async () => {
    const { notes } = await readOverWorkbook({
      rows,
      notes: { B1: '[Threaded comment] Your version of Excel allows you to read this' },
      threads: [
        ['B1', 'Số này đúng chưa?'],
        ['B1', 'Rồi, đã có'],
        ['C1', 'bổ sung sau'],
      ],
    });
    expect(notes).toEqual({ B1: 'Số này đúng chưa?\nRồi, đã có', C1: 'bổ sung sau' });
  });

  it.each([
    ['an address that is none', { ZZZZ1: 'x', A1: 'y' }, { A1: 'y' }],
    ['a note of spaces', { A1: '  ', B1: 'y' }, { B1: 'y' }],
    ['a letter that XML cannot hold', { A1: 'a_x000D_b' }, { A1: 'a\rb' }],
    ['a very long note', { A1: 'á'.repeat(9000) }, { A1: 'á'.repeat(4000) }],
  ])('%s', async (_, given, read) => {
    expect((await readOverWorkbook({ rows, notes: given })).notes).toEqual(read);
  });

  it('costs no cell where its part is broken, and that is said', async () => {
    const { texts, said } = await readOverWorkbook({
      rows,
      notes: { B1: 'x' },
      change: (parts) =>
        parts.map((part) => (part.name === 'xl/comments1.xml' ? { ...part, data: '<comments>' } : part)),
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '3' });
    expect(said.map(({ code, sheet }) => [code, sheet])).toEqual([['TD2267', 'Tập thể']]);
  });
});

describe('a box over a cell', () => {
  it.each<readonly [string, readonly TestBox[], string | undefined, readonly string[]]>([
    ['ticked', [{ row: 0, column: 2, isTicked: true }], '☑', ['TD2257']],
    ['ticked, with its words', [{ row: 0, column: 2, isTicked: true, label: 'Có' }], '☑ Có', ['TD2257']],
    ['not ticked: no answer', [{ row: 0, column: 2, isTicked: false, label: 'Có' }], undefined, []],
    [
      'two, one of them ticked',
      [
        { row: 0, column: 2, isTicked: false, label: 'Có' },
        { row: 0, column: 2, isTicked: true, label: 'Không' },
      ],
      '☐ Có ☑ Không',
      ['TD2257'],
    ],
    [
      'a round button',
      [{ row: 0, column: 2, isTicked: true, label: 'Đạt', type: 'Radio' }],
      '☑ Đạt',
      ['TD2257'],
    ],
    [
      'drawn over the lower edge of the row above',
      [{ row: 0, column: 2, down: 15, isTicked: true }],
      undefined,
      [],
    ],
  ])('%s', async (_, boxes, read, codes) => {
    for (const areShapesAlone of [false, true]) {
      const { texts, said } = await readOverWorkbook({ rows, boxes, areShapesAlone });
      expect(texts.C1).toBe(read);
      const isBelow = boxes[0]?.down !== undefined;
      expect(said.map(({ code }) => code)).toEqual(isBelow ? ['TD2258'] : codes);
      if (isBelow) expect(said[0]?.message).toContain('C2: ô đánh dấu đã đánh dấu');
    }
  });

  it('is told of over words, ticked or not, with what it says', async () => {
    const { texts, said } = await readOverWorkbook({
      rows,
      boxes: [
        { row: 0, column: 0, isTicked: true, label: 'Đã ban hành' },
        { row: 0, column: 1, isTicked: false },
      ],
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '3' });
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2258', 'A1']]);
    expect(said[0]?.message).toContain('A1: “Đã ban hành” đã đánh dấu, B1: ô đánh dấu chưa đánh dấu');
  });

  it('speaks for the cell under it that keeps its state, also where that is hidden', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const state = (at: string, value: number, style: number) =>
      `<c r="${at}" s="${style}" t="b"><v>${value}</v></c>`;
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(1, label, state('B1', 1, 0), state('C1', 1, 1), state('D1', 0, 1), state('E1', 0, 0)),
      styles,
      boxes: [
        { row: 0, column: 1, isTicked: true, link: '$B$1' },
        { row: 0, column: 2, isTicked: true, link: "'Tập thể'!$C$1" },
        { row: 0, column: 3, isTicked: false, link: '$D$1' },
      ],
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '☑', C1: '☑', E1: 'false' });
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([['TD2257', 'B1']]);
  });

  it('of ActiveX is named, because its state is not known', async () => {
    const { said } = await readOverWorkbook({ rows, activeX: [{ row: 0, column: 2, name: 'CheckBox1' }] });
    expect(said.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['TD2266', 'C1', 'warning'],
    ]);
    expect(said[0]?.message).toContain('C1: CheckBox1');
  });

  it('of newer Excel is the cell itself', async () => {
    const complement =
      '<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:p="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><p:xfComplement i="0"/></ext></extLst>';
    const { texts, said } = await readOverWorkbook({
      rows: rowOf(
        1,
        label,
        '<c r="B1" s="1" t="b"><v>1</v></c>',
        '<c r="C1" s="1" t="b"><v>0</v></c>',
        '<c r="D1" t="b"><v>1</v></c>',
        textCell('E1', 'x', 1),
      ),
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="0">${complement}</xf></cellXfs>`,
    });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '☑', C1: '☐', D1: 'true', E1: 'x' });
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([
      ['TD2260', 'B1'],
      ['TD2260', 'C1'],
    ]);
  });

  it('as LibreOffice writes it: without a place of its own, its shape under another number', async () => {
    const nowhere = (parts: readonly ZipPart[]) =>
      parts.map((part) => {
        if (part.name === 'xl/drawings/vmlDrawing1.vml')
          return {
            ...part,
            data: String(part.data).replaceAll(/ id="[^"]*" o:spid="[^"]*"/g, ' id="shape_0"'),
          };
        if (!part.name.endsWith('sheet1.xml')) return part;
        const zero =
          '<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff>';
        const data = String(part.data).replaceAll(
          /<anchor .*?<\/anchor>/g,
          `<anchor><from>${zero}</from><to>${zero}</to></anchor>`,
        );
        return { ...part, data };
      });
    const { texts, said } = await readOverWorkbook({
      rows,
      boxes: [
        { row: 0, column: 2, isTicked: false, label: 'Có' },
        { row: 0, column: 2, isTicked: true, label: 'Không' },
        { row: 0, column: 3, isTicked: true },
      ],
      change: nowhere,
    });
    expect([texts.C1, texts.D1]).toEqual(['☐ Có ☑ Không', '☑']);
    expect(said.map(({ code, cell }) => [code, cell])).toEqual([
      ['TD2257', 'C1'],
      ['TD2257', 'D1'],
    ]);
  });
});

describe('notes and boxes without number', () => {
  it('are read in the time that they take once each', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => index);
    const before = process.cpuUsage();
    const { sheet } = await readOverWorkbook({
      rows,
      notes: Object.fromEntries(many.map((index) => [`D${index + 1}`, `ghi chú ${index}`])),
      boxes: many.map((index) => ({ row: 0, column: 5, isTicked: index % 2 === 0 })),
      areShapesAlone: true,
    });
    const { user } = process.cpuUsage(before);
    expect(sheet.rows).toHaveLength(3_000);
    expect(sheet.rows[0]?.cells.find(({ column }) => column === 6)?.marks?.boxes).toHaveLength(3_000);
    expect(user / 1e6).toBeLessThan(3);
  });

  it('larger than a form’s can be are said, and cost no cell', async () => {
    const { texts, said } = await readOverWorkbook({ rows, notes: { B1: 'á'.repeat(5 * 1024 * 1024) } });
    expect(texts).toEqual({ A1: 'TT1.1', B1: '3' });
    expect(said.map(({ code }) => code)).toEqual(['TD2267']);
  });
});
