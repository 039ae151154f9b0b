import fc from 'fast-check';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type CellObject, type ColInfo, type RowInfo, utils, type WorkSheet, write } from 'xlsx';

/** A cell as a test thinks of it. */
export type SketchCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string };

export type SketchSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** By 0-based `row,column`. */
  readonly cells: ReadonlyMap<string, SketchCell>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merge: { readonly top: number; readonly left: number } | null;
};

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy AĐƠƯ<>&"\'=+-@_x0041_,;.\t\n“”–✓\u00ad𠮷e\u0301';
const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
const formats = ['General', '0.00', '0%', '0.0%', 'dd/mm/yyyy', 'd-mmm-yy', 'h:mm', '#,##0 "điểm"'];

const cell: fc.Arbitrary<SketchCell> = fc.oneof(
  text.map((content) => ({ kind: 'text' as const, text: content })),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 1, max: 900_000_000 }).map((value) => value / 10_000),
    ),
    format: fc.constantFrom(...formats),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000 + 0),
  }),
  fc.boolean().map((value) => ({ kind: 'boolean' as const, value })),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: fc.constantFrom('SUM(A1:B2)', 'IF(A1>1,"có","không")', "'Tập thể'!A1*2"),
    value: fc.oneof(fc.integer(), text),
  }),
);

const index = fc.integer({ min: 0, max: 40 });
const sheet = fc.record({
  isHidden: fc.boolean(),
  cells: fc.array(fc.tuple(index, index, cell), { minLength: 1, maxLength: 30 }),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
  hiddenColumns: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
  merge: fc.option(
    fc.record({ top: fc.integer({ min: 0, max: 20 }), left: fc.integer({ min: 0, max: 20 }) }),
  ),
});

/** Workbooks of one to three sheets. */
export const workbooks: fc.Arbitrary<readonly SketchSheet[]> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) =>
    sheets.map(({ cells, isHidden, ...rest }, at) => ({
      ...rest,
      name: ['Tập thể', 'Cá nhân', '_thidua'][at] ?? 'x',
      isHidden: isHidden && at > 0,
      cells: new Map(cells.map(([row, column, content]) => [`${row},${column}`, content])),
    })),
  );

/** Written by hucre. */
export function writeByHucre(sheets: readonly SketchSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, isHidden, cells, hiddenRows, hiddenColumns, merge }): WriteSheet => {
      const written = new Map<string, Partial<Cell>>();
      for (const [place, content] of cells) written.set(place, hucreCell(content));
      return {
        name,
        hidden: isHidden,
        rows: [],
        cells: written,
        columns: Array.from({ length: 31 }, (_, at) =>
          hiddenColumns.includes(at) ? { hidden: true } : { width: 9 },
        ),
        rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
        merges:
          merge === null
            ? []
            : [{ startRow: merge.top, startCol: merge.left, endRow: merge.top + 1, endCol: merge.left + 2 }],
      };
    }),
  });
}

function hucreCell(content: SketchCell): Partial<Cell> {
  switch (content.kind) {
    case 'text':
      return { value: content.text };
    case 'number':
      return content.format === undefined
        ? { value: content.value }
        : { value: content.value, style: { numFmt: content.format } };
    case 'boolean':
      return { value: content.value };
    case 'formula':
      return { formula: content.formula, formulaResult: content.value };
  }
}

/** Written by SheetJS, in any of its formats. */
export function writeBySheetJs(
  sheets: readonly SketchSheet[],
  bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods',
  options: { readonly bookSST?: boolean; readonly compression?: boolean } = {},
): Uint8Array {
  const book = utils.book_new();
  for (const { name, cells, hiddenRows, hiddenColumns, merge } of sheets) {
    const rows: RowInfo[] = [];
    const columns: ColInfo[] = [];
    const written: WorkSheet = { '!ref': 'A1:AO41', '!rows': rows, '!cols': columns };
    for (const [place, content] of cells) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      written[utils.encode_cell({ r: row, c: column })] = sheetJsCell(content);
    }
    for (const row of hiddenRows) rows[row] = { hidden: true };
    for (const column of hiddenColumns) columns[column] = { hidden: true };
    if (merge !== null) {
      const { top, left } = merge;
      written['!merges'] = [{ s: { r: top, c: left }, e: { r: top + 1, c: left + 2 } }];
    }
    utils.book_append_sheet(book, written, name);
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'buffer', bookType, ...options }) as Buffer);
}

function sheetJsCell(content: SketchCell): CellObject {
  switch (content.kind) {
    case 'text':
      return { t: 's', v: content.text };
    case 'number':
      return content.format === undefined
        ? { t: 'n', v: content.value }
        : { t: 'n', v: content.value, z: content.format };
    case 'boolean':
      return { t: 'b', v: content.value };
    case 'formula':
      return typeof content.value === 'number'
        ? { t: 'n', v: content.value, f: content.formula }
        : { t: 's', v: content.value, f: content.formula };
  }
}
