import { cellAddress } from '../../src/domain/location.ts';
import type { FormCell, FormModel, FormSheet } from '../../src/form/form-model.ts';

/** A sheet of a form by what it is for. */
export function sheetOf(form: FormModel, role: FormSheet['role']): FormSheet {
  const sheet = form.sheets.find((each) => each.role === role);
  if (sheet === undefined) throw new Error(`no sheet ${role}`);
  return sheet;
}

/** The cells of a sheet by address. */
export function cellsOf(sheet: FormSheet): ReadonlyMap<string, FormCell> {
  return new Map(
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell ? [[cellAddress(row + 1, column + 1), cell] as const] : [])),
    ),
  );
}

/** Address of the cell that asks for `field`. */
export function addressOf(form: FormModel, field: string): { readonly sheet: string; readonly cell: string } {
  for (const sheet of form.sheets) {
    for (const [cell, content] of cellsOf(sheet)) {
      if (content.field === field) return { sheet: sheet.name, cell };
    }
  }
  throw new Error(`no cell asks for ${field}`);
}
