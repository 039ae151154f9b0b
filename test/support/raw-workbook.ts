import type { RawCell, RawContent, RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';

/** What a test writes in a cell: text, number, tick, `{ date }`, or null for a blank. */
export type TestCell = string | number | boolean | { readonly date: string } | null;

/** A workbook of one visible sheet, its rows given from row 1. */
export function rawWorkbook(
  rows: readonly (readonly TestCell[])[],
  { file = 'don-vi.xlsx', sheet = 'Đơn vị' } = {},
): RawWorkbook {
  return { file, format: 'xlsx', sheets: [rawSheet(rows, sheet)] };
}

/** A visible sheet without merges, its rows given from row 1. */
export function rawSheet(rows: readonly (readonly TestCell[])[], name: string): RawSheet {
  return {
    name,
    isHidden: false,
    merges: [],
    hiddenColumns: new Set(),
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((cell, column): readonly RawCell[] =>
        cell === null ? [] : [{ column: column + 1, content: contentOf(cell) }],
      );
      return filled.length === 0 ? [] : [{ row: index + 1, isHidden: false, cells: filled }];
    }),
  };
}

function contentOf(cell: Exclude<TestCell, null>): RawContent {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  return { kind: 'date', iso: cell.date };
}
