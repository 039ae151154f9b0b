import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { unlessRefused } from '../../io/refusal.ts';
import { openZip } from '../../io/zip/open-zip.ts';
import { openPackage } from '../../ooxml/package.ts';
import { cellText } from '../../tables/cell-text.ts';
import type { Cells } from '../../tables/keep-rows.ts';
import { findRegisterTable, type RegisterColumn } from '../../tables/register/shape.ts';
import { packageSheets } from '../chosen-names/package-sheets.ts';
import { appendRow, putText } from '../chosen-names/put-in-sheet.ts';

/** What is written into the register: cells of a row that is there, by its place among the rows that hold a unit, or a new row. */
export type RegisterPatch = {
  readonly rows: readonly { readonly at: number; readonly cells: Partial<Cells<RegisterColumn>> }[];
  readonly added: readonly Partial<Cells<RegisterColumn>>[];
};

/**
 * Puts what changed into the clerk's own `don-vi.xlsx`; all else in the file stays as it is, byte for byte. Null where the file is
 * not made for that.
 */
export function patchUnits(
  bytes: Uint8Array,
  workbook: RawWorkbook,
  { rows, added }: RegisterPatch,
): Uint8Array | null {
  return unlessRefused(() => {
    const table = findRegisterTable(workbook.sheets);
    if (table === null) return null;
    const file = openPackage(openZip(bytes, ''));
    const part = packageSheets(file)?.parts.get(table.sheet.name);
    const text = part === undefined ? null : file.text(part);
    if (part === undefined || text === null) return null;
    const used = table.sheet.rows.filter(
      ({ row, cells }) =>
        row > table.headerRow &&
        (['id', 'name', 'type'] as const).some(
          (column) => cellText(cells.find((cell) => cell.column === table.columns.get(column))) !== '',
        ),
    );
    let xml: string | null = text;
    const put = (row: number, cells: Partial<Cells<RegisterColumn>>) => {
      for (const [column, value] of Object.entries(cells)) {
        const at = table.columns.get(column as RegisterColumn);
        if (xml === null || at === undefined) return value === null || value === '' ? undefined : false;
        if (value !== null) xml = putText(xml, row, at, String(value));
      }
      return undefined;
    };
    for (const { at, cells } of rows) {
      const row = used[at]?.row;
      if (row === undefined || put(row, cells) === false) return null;
    }
    let next = 1 + (used.at(-1)?.row ?? table.headerRow);
    for (const cells of added) {
      const before: string | null = xml;
      if (put(next, cells) === false) return null;
      // The file has no such row yet: it comes below all others.
      if (xml === null && before !== null) xml = appendRow(before, laidOut(cells, table.columns));
      next += 1;
    }
    if (xml === null) return null;
    file.put(part, xml);
    return file.toZip();
  });
}

function laidOut(
  cells: Partial<Cells<RegisterColumn>>,
  columns: ReadonlyMap<RegisterColumn, number>,
): readonly string[] {
  const texts = Array<string>(Math.max(...columns.values())).fill('');
  for (const [column, at] of columns) texts[at - 1] = String(cells[column] ?? '');
  return texts;
}
