import fc from 'fast-check';
import type { RawCell, RawContent, RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { showsSomething } from '../../src/reading/accounting/ledger.ts';
import { effort, isLong, SEED } from './effort.ts';

/** More by hand: `CHANGES=2000 SEED=7 npx vitest run test/reading/accounting`. */
export const CHANGES = Number(process.env.CHANGES ?? effort({ short: 50, long: 300 }));

/**
 * The cells, among those drawn, that may be changed without what is made of the workbook changing: one shown cell at a time
 * is made to show something else. The long run draws from a second seed too.
 */
export function lostCells(
  workbook: RawWorkbook,
  make: (workbook: RawWorkbook) => unknown,
  { numRuns = CHANGES, places = shownCells(workbook) } = {},
): readonly string[] {
  const told = (value: unknown) =>
    JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : part));
  const before = told(make(workbook));
  const lost = new Set<string>();
  for (const seed of isLong ? [SEED, SEED + 1] : [SEED]) {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat({ max: 9 }), (place, salt) => {
        if (told(make(withChange(workbook, place, salt))) === before) lost.add(cellAt(workbook, place));
      }),
      { numRuns, seed },
    );
  }
  return [...lost];
}

/** A cell of a workbook by the position of its sheet, row and cell. */
export type CellPlace = { readonly sheet: number; readonly row: number; readonly cell: number };

/** Every cell of a workbook that shows something. */
export function shownCells({ sheets }: RawWorkbook): readonly CellPlace[] {
  return sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((each, cell) => (showsSomething(each) ? [{ sheet, row, cell }] : [])),
    ),
  );
}

/** The workbook with one cell made to show something else of its kind. */
export function withChange(workbook: RawWorkbook, place: CellPlace, salt: number): RawWorkbook {
  return withCell(workbook, place, (cell) => changed(cell, salt));
}

/** The workbook with something else typed into one cell. */
export function withContent(workbook: RawWorkbook, place: CellPlace, content: RawContent): RawWorkbook {
  return withCell(workbook, place, (cell) => ({ ...cell, content }));
}

function withCell(workbook: RawWorkbook, place: CellPlace, change: (cell: RawCell) => RawCell): RawWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) =>
      index !== place.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, at) =>
              at !== place.row
                ? row
                : {
                    ...row,
                    cells: row.cells.map((cell, which) => (which === place.cell ? change(cell) : cell)),
                  },
            ),
          },
    ),
  };
}

/** What is typed over a formula stands in its place. */
function changed({ formula: _formula, ...cell }: RawCell, salt: number): RawCell {
  return { ...cell, content: changedContent(cell.content, salt) };
}

function changedContent(content: RawContent, salt: number): RawContent {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: salt % 2 === 0 ? `${content.text} nữa` : `Chữ khác ${salt}` };
    case 'number':
      return { ...content, value: content.value + 1 + (salt % 3) };
    case 'date':
      return { kind: 'date', iso: `${Number(content.iso.slice(0, 4)) - 1}${content.iso.slice(4)}` };
    case 'boolean':
      return { kind: 'boolean', value: !content.value };
    default:
      return { kind: 'number', value: 123 + salt };
  }
}

/** The cell as a message names it, to see a failure again. */
export function cellAt(workbook: RawWorkbook, { sheet, row, cell }: CellPlace): string {
  const found = workbook.sheets[sheet];
  const content = found?.rows[row]?.cells[cell];
  return `${found?.name} ${found?.rows[row]?.row}/${content?.column} ${JSON.stringify(content?.content)}`;
}
