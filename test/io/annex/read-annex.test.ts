import { describe, expect, it } from 'vitest';
import { readAnnex } from '../../../src/io/annex/read-annex.ts';
import { unzipParts, zipParts } from '../../../src/ooxml/zip.ts';
import { annexDocument, annexWorkbook, bold } from '../../support/annex-files.ts';

const textsOf = async (bytes: Uint8Array, file = 'a.docx') => {
  const { value, diagnostics } = await readAnnex(bytes, file);
  expect(diagnostics).toEqual([]);
  return (value?.sheets ?? []).map(({ name, rows, merges, bold: bolds }) => ({
    name,
    cells: rows.flatMap(({ row, cells }) =>
      cells.map(
        ({ column, content }) => `${row}.${column} ${content.kind === 'text' ? content.text : content.kind}`,
      ),
    ),
    merges,
    bold: [...(bolds ?? [])],
  }));
};

/** The document with its body in other words. */
function withBody(body: string): Uint8Array {
  const parts = new Map(unzipParts(annexDocument([])));
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  parts.set(
    'word/document.xml',
    new TextEncoder().encode(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
  );
  return zipParts(parts);
}

const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const words = (text: string, look = '') => `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

describe('the tables of a .docx', () => {
  it('are sheets, in their order, and what stands outside of them is one more', async () => {
    const found = await textsOf(
      annexDocument([
        'Kế hoạch',
        {
          table: [
            ['STT', bold('Nội dung')],
            ['1', 'Một'],
          ],
        },
        'Nơi nhận',
        { table: [['x']] },
      ]),
    );
    expect(found).toEqual([
      { name: 'Bảng 1', cells: ['1.1 STT', '1.2 Nội dung', '2.1 1', '2.2 Một'], merges: [], bold: ['B1'] },
      { name: 'Bảng 2', cells: ['1.1 x'], merges: [], bold: [] },
      { name: 'Phần lời', cells: ['1.1 Kế hoạch', '2.1 Nơi nhận'], merges: [], bold: [] },
    ]);
  });

  it('keep merges to the right and downwards', async () => {
    const [table] = await textsOf(
      annexDocument([
        {
          table: [
            [
              { value: 'a', down: 1 },
              { value: 'b', right: 1 },
            ],
            [null, 'c', 'd'],
            ['e', 'f', 'g'],
          ],
        },
      ]),
    );
    expect(table?.cells).toEqual(['1.1 a', '1.2 b', '2.2 c', '2.3 d', '3.1 e', '3.2 f', '3.3 g']);
    expect(table?.merges).toEqual([
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ]);
  });

  it('show the numbers that Word counts', async () => {
    const rows = [0, 1, 2, 2, 1, 0, 1].map((list) => [{ value: 'x', list }]);
    const [table] = await textsOf(annexDocument([{ table: rows }]));
    expect(table?.cells.map((text) => text.replace(/^\S+ /u, ''))).toEqual([
      'I. x',
      '1. x',
      '1.1. x',
      '1.2. x',
      '2. x',
      'II. x',
      '1. x',
    ]);
  });

  it('leave out what nobody sees: struck, hidden, deleted and moved letters', async () => {
    const body = `<w:tbl><w:tr>${cell(
      `${words('thấy')}${words('gạch', '<w:strike/>')}${words('không gạch', '<w:strike w:val="0"/>')}${words('ẩn', '<w:vanish/>')}<w:p><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>dời</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>`,
    )}</w:tr></w:tbl>`;
    expect((await textsOf(withBody(body)))[0]?.cells).toEqual(['1.1 thấy\nkhông gạch\nthêm']);
  });

  it('are found in controls and in one another', async () => {
    const inner = `<w:tbl><w:tr>${cell(words('trong'))}</w:tr></w:tbl>`;
    const body = `<w:sdt><w:sdtContent><w:tbl><w:tr>${cell(`${words('ngoài')}${inner}`)}${cell(words('bên'), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl></w:sdtContent></w:sdt>`;
    const found = await textsOf(withBody(body));
    expect(found.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Bảng 1', '1.1 ngoài', '1.2 bên'],
      ['Bảng 2', '1.1 trong'],
    ]);
  });

  it('are refused with a sentence where the text is not sound', async () => {
    const broken = await readAnnex(withBody('<w:tbl>'), 'a.docx');
    expect([broken.value, broken.diagnostics.map(({ code }) => code)]).toEqual([null, ['TD1024']]);
    const parts = new Map(unzipParts(annexDocument([])));
    parts.set('word/document.xml', new TextEncoder().encode('<!DOCTYPE x [<!ENTITY a "b">]><x/>'));
    expect((await readAnnex(zipParts(parts), 'a.docx')).diagnostics.map(({ code }) => code)).toEqual([
      'TD1025',
    ]);
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(200) + '</w:tc></w:tr></w:tbl>'.repeat(200);
    expect((await readAnnex(withBody(deep), 'a.docx')).diagnostics.map(({ code }) => code)).toEqual([
      'TD1026',
    ]);
  });
});

describe('a workbook read as an annex', () => {
  it('tells which cells are bold', async () => {
    const [sheet] = await textsOf(
      await annexWorkbook({
        A: [
          [bold('x'), 'y'],
          ['z', bold(5)],
        ],
      }),
      'a.xlsx',
    );
    expect(sheet?.bold).toEqual(['A1', 'B2']);
  });
});
