import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SheetCell, WorkbookModel } from '../../../src/documents/document-model.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

function model(rows: readonly (readonly SheetCell[])[], names: readonly string[] = ['Điểm']): WorkbookModel {
  return {
    format: 'xlsx',
    name: 'tong-hop',
    title: 'Bảng thử',
    date: '2022-12-05',
    sheets: names.map((name) => ({
      name,
      title: `Bảng ${name}`,
      columns: [
        { header: 'Tên', width: 20 },
        { header: 'Hạng', width: 8, format: 'integer' },
        { header: 'Điểm', width: 8, format: 'points' },
        { header: 'Tỷ lệ', width: 8, format: 'percent' },
      ],
      rows,
    })),
  };
}

const rowsBack = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes, 'bang.xlsx')).value?.sheets[0]?.rows.map(({ cells }) =>
    cells.map(({ content }) =>
      'text' in content ? content.text : 'value' in content ? content.value : null,
    ),
  );

describe('renderWorkbook', () => {
  it('is valid for the Open XML SDK, empty tables included', async () => {
    const bytes = await renderWorkbook(model([['Phường A', 1, 92.5, 71.43]], ['Một', 'Hai']));
    expect(await officeErrors('bang.xlsx', bytes)).toEqual([]);
    expect(await officeErrors('trong.xlsx', await renderWorkbook(model([])))).toEqual([]);
  });

  it('makes a row as high as its text, capitals and all', async () => {
    const small = 'lời của tiêu chí đó đây';
    const texts = [small, small.toUpperCase(), `${small} ${small} ${small}`, 'x'.repeat(50)];
    const parts = unzipSync(await renderWorkbook(model(texts.map((text) => [text, 1, 2, 3]))));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const heights = [...xml.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?/gu)]
      .slice(2)
      .map(([, height]) => height ?? null);
    expect(heights).toEqual([null, '33.5', '49.25', '49.25']);
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [
      await renderWorkbook(model([['A', 1, 2, 3]])),
      await renderWorkbook(model([['A', 1, 2, 3]])),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('keeps numbers as numbers, words among them as words, and blanks blank', async () => {
    const back = await rowsBack(
      await renderWorkbook(
        model([
          ['Phường A', 1, 92.5, 71.43],
          ['B', null, 'Không áp dụng', 0],
        ]),
      ),
    );
    expect(back).toEqual([
      ['Bảng Điểm'],
      ['Tên', 'Hạng', 'Điểm', 'Tỷ lệ'],
      ['Phường A', 1, 92.5, 71.43],
      ['B', 'Không áp dụng', 0],
    ]);
  });

  it.each([
    '_x0041_',
    '&lt;<b>"x"',
    'dòng 1\r\ndòng 2',
    ' cách ',
    '=1+1',
    '+84 912',
    '-5',
    '@ten',
    '=HYPERLINK("http://x")',
  ])('leaves %s as text', async (typed) => {
    const bytes = await renderWorkbook(model([[typed, null, null, null]]));
    expect((await rowsBack(bytes))?.[2]).toEqual([typed]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  it('cleans what a file cannot hold, and cuts what a cell cannot hold with a note', async () => {
    const bytes = await renderWorkbook(
      model([
        ['a\u0000b\uFFFE\uD800c', null, null, null],
        ['đ'.repeat(40_000), null, null, null],
      ]),
    );
    expect(await officeErrors('bang.xlsx', bytes)).toEqual([]);
    const back = await rowsBack(bytes);
    expect(back?.[2]).toEqual(['abc']);
    const cut = String(back?.[3]?.[0]);
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/đ … \[đã cắt: nội dung dài hơn giới hạn một ô bảng tính\]$/);
  });

  it('makes names of sheets legal and different', async () => {
    const names = ['Cụm 1/2', 'Cụm 1:2', 'History', "'Tên'", '', 'x'.repeat(40), `${'x'.repeat(39)}y`];
    const bytes = await renderWorkbook(model([], names));
    expect(await officeErrors('bang.xlsx', bytes)).toEqual([]);
    const { value } = await readWorkbook(bytes, 'bang.xlsx');
    expect(value?.sheets.map(({ name }) => name)).toEqual([
      'Cụm 1-2',
      'Cụm 1-2 (2)',
      'History_',
      'Tên',
      'Trang 5',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
    ]);
  });

  it('filters from the header on and freezes it', async () => {
    const sheet = strFromU8(
      unzipSync(
        await renderWorkbook(
          model([
            ['A', 1, 2, 3],
            ['B', 1, 2, 3],
          ]),
        ),
      )['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(sheet).toContain('<autoFilter ref="A2:D4"/>');
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  });
});
