import type { RawCell, RawContent, RawRange, RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';

/** What a test writes in a cell: text, number, tick, a date, an error, a formula, text in a font, or null for a blank. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  /** Without `value` the formula was never calculated. */
  | { readonly formula: string; readonly value?: string | number }
  | { readonly text: string; readonly font: string };

/** What a sheet may have beside its cells. */
export type TestSheet = {
  readonly isHidden?: boolean;
  readonly merges?: readonly RawRange[];
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** A workbook of one visible sheet, its rows given from row 1. */
export function rawWorkbook(
  rows: readonly (readonly TestCell[])[],
  { file = 'don-vi.xlsx', sheet = 'Đơn vị' } = {},
): RawWorkbook {
  return { file, format: 'xlsx', sheets: [rawSheet(rows, sheet)] };
}

/** A sheet, its rows given from row 1; visible and without merges unless said. */
export function rawSheet(
  rows: readonly (readonly TestCell[])[],
  name: string,
  { isHidden = false, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet = {},
): RawSheet {
  return {
    name,
    isHidden,
    merges,
    hiddenColumns: new Set(hiddenColumns),
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((cell, column): readonly RawCell[] =>
        cell === null ? [] : [{ column: column + 1, ...cellOf(cell) }],
      );
      const row = index + 1;
      return filled.length === 0 ? [] : [{ row, isHidden: hiddenRows.includes(row), cells: filled }];
    }),
  };
}

function cellOf(cell: Exclude<TestCell, null>): Omit<RawCell, 'column'> {
  if (typeof cell !== 'object') return { content: contentOf(cell) };
  if ('date' in cell) return { content: { kind: 'date', iso: cell.date } };
  if ('error' in cell) return { content: { kind: 'error', error: cell.error } };
  if ('font' in cell) return { content: contentOf(cell.text), font: cell.font };
  const { formula, value } = cell;
  return { content: value === undefined ? { kind: 'formula-without-value' } : contentOf(value), formula };
}

function contentOf(value: string | number | boolean): RawContent {
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value };
}
