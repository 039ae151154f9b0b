import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import type { RawCell, RawWorkbook } from '../../../../src/domain/raw-workbook.ts';
import { formOf } from '../../../../src/form/form-of.ts';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import type { CellMark } from '../../../../src/render/xlsx/mark/cell-mark.ts';
import { markCopy } from '../../../../src/render/xlsx/mark/mark-copy.ts';
import { renderForm } from '../../../../src/render/xlsx/render-form.ts';
import { PROFILE, SMALL_EDITION, WARD } from '../../../form/small-set.ts';
import { calculatedForms, formCases } from '../../../support/calculated-forms.ts';
import { isLong } from '../../../support/effort.ts';
import { buildXlsx, sheetXml, textRow } from '../../../support/hostile/build-xlsx.ts';
import { titled, without } from '../../../support/libreoffice.ts';
import { changedParts, colouredCells, commentsOf } from '../../../support/marked-cells.ts';
import { officeErrors } from '../../../support/validate-office-file.ts';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="10" xfId="0"/></cellXfs>';

function mark(cell: string, given: Partial<CellMark> = {}): CellMark {
  return {
    sheet: 'Tập thể',
    cell,
    severity: 'error',
    title: 'Lỗi TD2103',
    text: 'Ô này sai.\nCách sửa: sửa.',
    ...given,
  };
}

/** What is read, without the notes: they are what a copy has more. */
async function reading(bytes: Uint8Array, file: string): Promise<RawWorkbook> {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  const sheets = value.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.flatMap((row) => {
      const cells = row.cells.flatMap(withoutNote);
      return cells.length === 0 ? [] : [{ ...row, cells }];
    }),
  }));
  return { ...value, sheets };
}

function withoutNote(cell: RawCell): readonly RawCell[] {
  if (cell.marks?.note === undefined) return [cell];
  const { note: _, ...others } = cell.marks;
  const { marks: __, ...bare } = cell;
  if (Object.keys(others).length > 0) return [{ ...bare, marks: others }];
  return cell.content.kind === 'text' && cell.content.text === '' ? [] : [bare];
}

async function marked(bytes: Uint8Array, marks: readonly CellMark[], file = 'a.xlsx') {
  const workbook = await reading(bytes, file);
  return markCopy({ bytes, workbook, author: 'Phòng Nội vụ' }, marks);
}

const valuesOf = ({ sheets }: RawWorkbook) =>
  sheets.map(({ name, isHidden, rows }) => ({
    name,
    isHidden,
    rows: rows.map(({ row, isHidden: hidden, cells }) => ({ row, hidden, cells })),
  }));

/** What stands in each cell, whatever its look. */
const contentsOf = ({ sheets }: RawWorkbook) =>
  sheets.map(({ rows }) =>
    rows.map(({ row, cells }) => [row, ...cells.map(({ column, content }) => [column, content])]),
  );

const hand = (rows: string, extra: Partial<Parameters<typeof buildXlsx>[0]> = {}) =>
  buildXlsx({ sheets: [{ name: 'Tập thể', rows }], styles: STYLES, ...extra });

const missing = without('LibreOffice');

describe('a copy of our own form', () => {
  let form: Uint8Array;
  const marks = [
    mark('H6'),
    mark('E6', { severity: 'warning' }),
    mark('H6', { severity: 'warning', title: 'Cần xem lại TD2303', text: 'Khác điểm tính lại.' }),
    mark('B2', { sheet: 'Thông tin' }),
    mark('AA300', { sheet: 'Thông tin', severity: 'warning' }),
  ];

  beforeAll(async () => {
    const model = formOf({
      unit: WARD,
      criteria: SMALL_EDITION,
      year: 2022,
      profile: PROFILE,
      deadline: '2022-11-30',
    });
    form = await renderForm(model);
  });

  it('colours exactly the cells named, with the worst of what is said', async () => {
    const { bytes, dropped } = await marked(form, marks);
    expect(colouredCells(bytes)).toEqual([
      'Thông tin!AA300 warning',
      'Thông tin!B2 error',
      'Tập thể!E6 warning',
      'Tập thể!H6 error',
    ]);
    expect(dropped).toEqual([]);
  });

  it('comments them: all that is said of a cell, code, fault and remedy', async () => {
    const comments = commentsOf((await marked(form, marks)).bytes);
    expect([...comments.keys()].sort()).toEqual([
      'Thông tin!AA300',
      'Thông tin!B2',
      'Tập thể!E6',
      'Tập thể!H6',
    ]);
    expect(comments.get('Tập thể!H6')).toMatch(
      /Lỗi TD2103\s+Ô này sai\.\s+Cách sửa: sửa\.\s+Cần xem lại TD2303\s+Khác/u,
    );
  });

  it('changes no value, no lock, and no part that has no mark', async () => {
    const before = form.slice();
    const { bytes } = await marked(form, marks);
    expect(form).toEqual(before);
    expect(valuesOf(await reading(bytes, 'a.xlsx'))).toEqual(valuesOf(await reading(form, 'a.xlsx')));
    const changed = changedParts(form, bytes);
    expect(
      changed.filter((name) => !/styles|Content_Types|comments|vmlDrawing|worksheets/u.test(name)),
    ).toEqual([]);
    expect(changed.filter((name) => /worksheets\/sheet/u.test(name))).toHaveLength(2);
    const protection = (all: Uint8Array) =>
      Object.entries(unzipSync(all))
        .filter(([name]) => /worksheets\/sheet/u.test(name))
        .map(([, part]) => strFromU8(part).match(/<sheetProtection[^>]*>/u)?.[0]);
    expect(protection(bytes)).toEqual(protection(form));
    expect(protection(bytes).filter(Boolean).length).toBeGreaterThan(2);
  });

  it('is valid for the Open XML SDK, and the same bytes twice', async () => {
    const { bytes } = await marked(form, marks);
    expect(await officeErrors('a.xlsx', bytes)).toEqual([]);
    expect(Buffer.compare(bytes, (await marked(form, marks)).bytes)).toBe(0);
  });

  it.runIf(missing.length === 0)(
    titled('of LibreOffice’s version of it is valid as well', missing),
    async () => {
      const blank = formCases.findIndex(({ name }) => name === 'nothing answered');
      const saved = (await calculatedForms())[blank] ?? new Uint8Array();
      const { bytes, dropped } = await marked(new Uint8Array(saved), marks);
      expect(dropped).toEqual([]);
      expect(colouredCells(bytes)).toHaveLength(4);
      expect(commentsOf(bytes).size).toBe(4);
      expect(await officeErrors('a.xlsx', bytes)).toEqual([]);
    },
    240_000,
  );
});

describe('a workbook of SheetJS that has comments', () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Mã', 'Điểm'],
    ['TT1.1', 12],
    ['TT1.2', 5],
  ]);
  sheet.B2.c = [{ a: 'Đơn vị', t: 'Ghi chú của đơn vị' }];
  sheet.A3.c = [{ a: 'Đơn vị', t: 'Để nguyên' }];
  utils.book_append_sheet(book, sheet, 'Tập thể');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));

  it('keeps them, adds ours below them, and stays valid', async () => {
    const copy = await marked(bytes, [mark('B2'), mark('B3', { severity: 'warning' })]);
    const comments = commentsOf(copy.bytes);
    expect(comments.get('Tập thể!A3')).toBe('Để nguyên');
    expect(comments.get('Tập thể!B2')).toMatch(/^Ghi chú của đơn vị\s+Lỗi TD2103\s+Ô này sai/u);
    expect(comments.get('Tập thể!B3')).toMatch(/^Lỗi TD2103/u);
    expect(colouredCells(copy.bytes)).toEqual(['Tập thể!B2 error', 'Tập thể!B3 warning']);
    expect(await officeErrors('a.xlsx', copy.bytes)).toEqual([]);
    const [drawing = ''] = Object.entries(unzipSync(copy.bytes))
      .filter(([name]) => name.endsWith('.vml'))
      .map(([, part]) => strFromU8(part));
    expect(drawing.match(/ObjectType="Note"/gu)).toHaveLength(3);
    expect(new Set(drawing.match(/id="_x0000_s\d+"/gu)).size).toBe(3);
  });

  it('keeps all of them when the copy comes back with the same faults and is marked again', async () => {
    const once = await marked(bytes, [mark('B2'), mark('C9')]);
    const twice = await marked(once.bytes, [mark('B2'), mark('C9', { severity: 'warning' })]);
    const comments = commentsOf(twice.bytes);
    expect(comments.get('Tập thể!B2')?.match(/Lỗi TD2103/gu)).toHaveLength(2);
    expect([...comments.keys()].sort()).toEqual(['Tập thể!A3', 'Tập thể!B2', 'Tập thể!C9']);
    expect(colouredCells(twice.bytes)).toEqual(['Tập thể!B2 error', 'Tập thể!C9 warning']);
    expect(await officeErrors('a.xlsx', twice.bytes)).toEqual([]);
  });
});

describe('places of cells', () => {
  const rows = `<row r="2" spans="1:2"><c r="A2" s="1"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="5"/><row r="7" s="1" customFormat="1"></row>`;

  const CELLS = ['A2', 'B2', 'D2', 'A1', 'B3', 'A5', 'C7', 'XFD1048576'];

  it.each(CELLS)('%s is found or made in its place', async (cell) => {
    const bytes = hand(rows);
    const copy = await marked(bytes, [mark(cell)]);
    expect(copy.dropped).toEqual([]);
    expect(colouredCells(copy.bytes)).toEqual([`Tập thể!${cell} error`]);
    expect(valuesOf(await reading(copy.bytes, 'a.xlsx'))).toEqual(valuesOf(await reading(bytes, 'a.xlsx')));
  });

  it('are as sound for the Open XML SDK with all of them found or made as without', async () => {
    const bytes = hand(rows);
    const { bytes: all } = await marked(
      bytes,
      CELLS.map((cell) => mark(cell)),
    );
    expect(colouredCells(all)).toHaveLength(CELLS.length);
    const faults = await officeErrors('a.xlsx', bytes);
    expect(await officeErrors('a.xlsx', all)).toEqual(faults);
    // One alone as well, of each kind in the long run.
    for (const cell of isLong ? CELLS : CELLS.slice(-1))
      expect(await officeErrors('a.xlsx', (await marked(bytes, [mark(cell)])).bytes), cell).toEqual(faults);
  });

  it('keeps the number format of the cell and of the row that a blank one lies in', async () => {
    const copy = await marked(hand(rows), [mark('A2'), mark('C7')]);
    const styles = strFromU8(unzipSync(copy.bytes)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles.match(/<xf fillId="2" applyFill="1" numFmtId="10" xfId="0"\/>/gu)).toHaveLength(1);
  });

  it('marks merged cells where they show', async () => {
    const merges = '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>';
    const bytes = buildXlsx({
      sheets: [{ name: 'Tập thể', xml: sheetXml(textRow(2, 'a'), '', merges) }],
      styles: STYLES,
    });
    expect(colouredCells((await marked(bytes, [mark('B3')])).bytes)).toEqual(['Tập thể!A2 error']);
  });

  it('works under a prefix, in an empty sheet, and with UTF-16', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const bytes = buildXlsx({
      sheets: [
        { name: 'Tập thể', xml },
        { name: 'Hai', xml: '' },
      ],
      styles: STYLES,
      change: (parts) =>
        parts.map((part) => {
          const head = '\uFEFF<?xml version="1.0" encoding="UTF-16"?>';
          const text = `${head}<worksheet xmlns="${main}"><sheetData>${textRow(1, 'ưu')}</sheetData></worksheet>`;
          return part.name.endsWith('sheet2.xml') ? { ...part, data: Buffer.from(text, 'utf16le') } : part;
        }),
    });
    const copy = await marked(bytes, [mark('B2'), mark('A1', { sheet: 'Hai', severity: 'warning' })]);
    expect(copy.dropped).toEqual([]);
    expect(colouredCells(copy.bytes)).toEqual(['Hai!A1 warning', 'Tập thể!B2 error']);
    expect((await reading(copy.bytes, 'a.xlsx')).sheets[1]?.rows[0]?.cells[0]?.content).toEqual({
      kind: 'text',
      text: 'ưu',
    });
  });
});

describe('what came from outside', () => {
  it('leaves macros out and is an ordinary workbook', async () => {
    const bytes = hand(textRow(1, 'a'), {
      mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      extra: [{ name: 'xl/vbaProject.bin', data: 'macro' }],
    });
    const copy = await marked(bytes, [mark('A1')], 'a.xlsm');
    const parts = unzipSync(copy.bytes);
    expect(copy.dropped).toEqual(['macros']);
    expect(Object.keys(parts).filter((name) => /vba/iu.test(name))).toEqual([]);
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).not.toMatch(
      /macroEnabled|vbaProject/u,
    );
    expect((await reading(copy.bytes, 'a.xlsx')).format).toBe('xlsx');
  });

  it('cuts links to other workbooks and keeps the values', async () => {
    const rows = `<row r="1"><c r="A1"><f>[1]Khac!A1+1</f><v>8</v></c><c r="B1"><f>A1*2</f><v>16</v></c><c r="C1"><f t="shared" si="0" ref="C1:C2">[1]Khac!B1</f><v>3</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>4</v></c></row>`;
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = hand(rows, {
      extra: [{ name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' }],
      change: (parts) =>
        parts.map((part) => {
          const text = String(part.data);
          if (part.name === 'xl/workbook.xml') {
            const more =
              '</sheets><externalReferences><externalReference r:id="rIdX"/></externalReferences><definedNames><definedName name="x">[1]Khac!$A$1</definedName></definedNames>';
            return { ...part, data: text.replace('</sheets>', more) };
          }
          if (part.name !== 'xl/_rels/workbook.xml.rels') return part;
          const link = `<Relationship Id="rIdX" Type="${relation}/externalLink" Target="externalLinks/externalLink1.xml"/>`;
          return { ...part, data: text.replace('</Relationships>', `${link}</Relationships>`) };
        }),
    });
    const copy = await marked(bytes, [mark('A1')]);
    const parts = unzipSync(copy.bytes);
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('');
    expect(copy.dropped).toEqual(['external-links']);
    expect(Object.keys(parts).filter((name) => name.includes('externalLinks'))).toEqual([]);
    expect(all).not.toMatch(/\[1\]|externalReference|externalLink|definedName/u);
    const cells = (await reading(copy.bytes, 'a.xlsx')).sheets[0]?.rows.flatMap((row) => row.cells);
    expect(
      cells?.map(({ content, formula }) => [content.kind === 'number' ? content.value : null, formula]),
    ).toEqual([
      [8, undefined],
      [16, 'A1*2'],
      [3, undefined],
      [4, undefined],
    ]);
  });

  it('of a workbook with objects inside is a plain table of its values', async () => {
    const bytes = hand(textRow(1, 'a', '=1+1') + textRow(4, 'b'), {
      extra: [{ name: 'xl/embeddings/oleObject1.bin', data: 'x' }],
    });
    const copy = await marked(bytes, [mark('B1')]);
    expect(copy.dropped).toEqual(['layout']);
    expect(Object.keys(unzipSync(copy.bytes)).filter((name) => name.includes('embeddings'))).toEqual([]);
    expect(contentsOf(await reading(copy.bytes, 'a.xlsx'))).toEqual(
      contentsOf(await reading(bytes, 'a.xlsx')),
    );
    expect(await officeErrors('a.xlsx', copy.bytes)).toEqual([]);
  });

  it('is marked in time, whatever a part is padded with', async () => {
    const blanks = ' '.repeat(200_000);
    const padded = `<row r="2"${blanks}spans="1:1"${blanks}><c r="A2"${blanks}/></row><row${blanks}r="5"${blanks}/>`;
    const bytes = buildXlsx({
      sheets: [
        {
          name: 'Tập thể',
          xml: sheetXml(padded, `<cols><col min="2" max="16384" width="0.01"${blanks}/></cols>`),
        },
      ],
      styles: STYLES,
    });
    const started = performance.now();
    const copy = await marked(bytes, [mark('A2'), mark('B2'), mark('C5')]);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(colouredCells(copy.bytes)).toEqual(['A2', 'B2', 'C5'].map((cell) => `Tập thể!${cell} error`));
  });

  it('never lets text of a cell or of a remark break the XML', async () => {
    const nasty = `]]> </t></comment> & "quoted" \u0000\u0001\uFFFE\uD800 _x0041_ <script> ${'😀'.repeat(20_000)}`;
    const bytes = hand(textRow(1, '&lt;/c&gt;&lt;row&gt;', 'ok'));
    const copy = await marked(bytes, [mark('A1', { title: nasty, text: nasty }), mark('B1')]);
    expect(await officeErrors('a.xlsx', copy.bytes)).toEqual(await officeErrors('a.xlsx', bytes));
    expect(commentsOf(copy.bytes).get('Tập thể!A1')).toContain(']]> </t></comment> & "quoted"');
    expect(valuesOf(await reading(copy.bytes, 'a.xlsx'))).toEqual(valuesOf(await reading(bytes, 'a.xlsx')));
  });
});

describe('a copy of other formats', () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Mã', 'Điểm', 'Đạt'], ['TT1.1', 8.5, true], [], ['TT1.2', '=1+1']]),
    'Tập thể',
  );

  it.each(['xls', 'xlsb', 'ods'] as const)(
    '%s: every value in its own cell, coloured and commented',
    async (bookType) => {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }));
      const copy = await marked(bytes, [mark('B2'), mark('D4', { severity: 'warning' })], `a.${bookType}`);
      expect(copy.dropped).toEqual(['layout']);
      const [before, after] = [await reading(bytes, `a.${bookType}`), await reading(copy.bytes, 'a.xlsx')];
      expect(contentsOf(after)).toEqual(contentsOf(before));
      expect(colouredCells(copy.bytes)).toEqual(['Tập thể!B2 error', 'Tập thể!D4 warning']);
      expect(await officeErrors('a.xlsx', copy.bytes)).toEqual([]);
    },
  );

  it('csv: under the name that messages give its sheet', async () => {
    const bytes = new TextEncoder().encode('Mã;Điểm\r\nTT1.1;8,5\r\n=cmd|x;9');
    const workbook = await reading(bytes, 'Đông Hương.csv');
    const sheet = workbook.sheets[0]?.name ?? '';
    const copy = markCopy({ bytes, workbook, author: 'Phòng Nội vụ' }, [mark('B2', { sheet })]);
    expect(colouredCells(copy.bytes)).toHaveLength(1);
    expect(strFromU8(unzipSync(copy.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain(
      '<f>',
    );
    expect(await officeErrors('a.xlsx', copy.bytes)).toEqual([]);
  });

  it('keeps the font of each cell: text of an old encoding is only legible in its own', async () => {
    const workbook: RawWorkbook = {
      file: 'a.xls',
      format: 'xls',
      sheets: [
        {
          name: 'Tập thể',
          isHidden: false,
          merges: [],
          hiddenColumns: new Set(),
          rows: [
            {
              row: 1,
              isHidden: false,
              cells: [
                { column: 1, content: { kind: 'text', text: 'Ph\u00adêng' }, font: '.VnTime' },
                { column: 2, content: { kind: 'text', text: 'Phường' } },
              ],
            },
          ],
        },
      ],
    };
    const copy = markCopy({ bytes: new Uint8Array(), workbook, author: 'Phòng Nội vụ' }, [mark('A1')]);
    const [first] = (await reading(copy.bytes, 'a.xlsx')).sheets[0]?.rows[0]?.cells ?? [];
    expect(first).toMatchObject({ font: '.VnTime', content: { text: 'Ph\u00adêng' } });
  });
});
