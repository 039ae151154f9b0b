import { describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { foreignBook } from '../../src/io/sheetjs/foreign-book.ts';
import { buildOds, odsTable } from '../support/hostile/build-ods.ts';

/** Points, and digits; the first row and column of each sheet say nothing of their size. */
const HEIGHTS = [0.5, 3, 6, 15];
const WIDTHS = [0.1, 0.4, 2, 12];

async function readSizes(bookType: 'xlsx' | 'xlsb' | 'biff8') {
  const sheet = utils.aoa_to_sheet(
    [0, ...HEIGHTS].map((height) => [0, ...WIDTHS].map((width) => `${height} ${width}`)),
  );
  sheet['!rows'] = [{}, ...HEIGHTS.map((hpt) => ({ hpt }))];
  sheet['!cols'] = [12, ...WIDTHS].map((width) => ({ width }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Cá nhân');
  const bytes = write(book, { type: 'buffer', bookType, cellStyles: true }) as Uint8Array;
  const { value } = await readWorkbook(bytes, `to-khai.${bookType === 'biff8' ? 'xls' : bookType}`);
  const [read] = value?.sheets ?? [];
  return {
    rows: (read?.rows ?? []).flatMap(({ row, isHidden }) => (isHidden ? [row] : [])),
    columns: [...(read?.hiddenColumns ?? [])].sort((a, b) => a - b),
  };
}

describe('rows and columns that are too small to show a letter', () => {
  it.each(['xlsx', 'xlsb'] as const)('count as hidden in .%s', async (bookType) => {
    expect(await readSizes(bookType)).toEqual({ rows: [2, 3], columns: [2, 3] });
  });

  it('count as hidden in .xls', async () => {
    // The library writes no heights there.
    expect((await readSizes('biff8')).columns).toEqual([2, 3]);
    const sheet = { '!data': [], '!rows': [undefined, { hpt: 0.5 }, { hpt: 6 }, { hidden: true, hpt: 15 }] };
    const book = { SheetNames: ['a'], Sheets: { a: sheet }, Workbook: { Sheets: [{ Hidden: 0 }] } };
    expect([...(foreignBook(book, 'a.xls').sheets[0]?.hiddenRows ?? [])]).toEqual([2, 4]);
  });

  it('count as hidden in .ods', async () => {
    const style = (name: string, family: string, property: string) =>
      `<style:style style:name="${name}" style:family="table-${family}"><style:table-${family}-properties ${property}/></style:style>`;
    const cell = '<table:table-cell office:value-type="string"><text:p>Có</text:p></table:table-cell>';
    const row = (name: string) =>
      `<table:table-row table:style-name="${name}">${cell}${cell}${cell}</table:table-row>`;
    const column = (name: string) => `<table:table-column table:style-name="${name}"/>`;
    const styles = [
      style('thap', 'row', 'style:row-height="0.02in"'),
      style('cao', 'row', 'style:row-height="0.2in"'),
      style('hep', 'column', 'style:column-width="0.5mm"'),
      style('rong', 'column', 'style:column-width="2cm"'),
    ].join('');
    const table = [...['rong', 'hep', 'rong'].map(column), ...['cao', 'thap', 'cao'].map(row)].join('');
    const bytes = buildOds(odsTable('Cá nhân', table), { styles });
    const { value } = await readWorkbook(bytes, 'to-khai.ods');
    const [sheet] = value?.sheets ?? [];
    expect(sheet?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2]);
  });
});
