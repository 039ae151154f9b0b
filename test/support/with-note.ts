import type { CellMarks, RawCell, RawRow, RawWorkbook } from '../../src/domain/raw-workbook.ts';
import { parseAddress } from '../../src/io/cells/address.ts';

/** The workbook with marks on a cell of a sheet; the cell holds nothing else where it was blank. */
export function withMarks(
  workbook: RawWorkbook,
  sheetName: string,
  address: string,
  marks: CellMarks,
): RawWorkbook {
  const place = parseAddress(address);
  if (place === null || !workbook.sheets.some(({ name }) => name === sheetName)) throw new Error(address);
  const { row, column } = place;
  const marked = (cells: readonly RawCell[]): readonly RawCell[] => {
    const blank: RawCell = { column, content: { kind: 'text', text: '' } };
    const known = cells.find((cell) => cell.column === column) ?? blank;
    const others = cells.filter((cell) => cell.column !== column);
    return [...others, { ...known, marks: { ...known.marks, ...marks } }].sort((a, b) => a.column - b.column);
  };
  const inRows = (rows: readonly RawRow[]): readonly RawRow[] => {
    const all = rows.some((each) => each.row === row) ? rows : [...rows, { row, isHidden: false, cells: [] }];
    return all
      .map((each) => (each.row === row ? { ...each, cells: marked(each.cells) } : each))
      .sort((a, b) => a.row - b.row);
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === sheetName ? { ...sheet, rows: inRows(sheet.rows) } : sheet,
    ),
  };
}

/** The same with the note of a cell. */
export function withNote(workbook: RawWorkbook, sheet: string, address: string, note: string): RawWorkbook {
  return withMarks(workbook, sheet, address, { note });
}
