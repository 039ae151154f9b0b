import type { FormCell, FormRow, FormStyle, FormValue } from './form-model.ts';

/** A cell that the tool fills in and locks. */
export function fixed(style: FormStyle, value: FormValue, format?: FormCell['format']): FormCell {
  return { style, value, ...(format && { format }) };
}

/** A cell for the unit to fill in. */
export function open(field: string, format?: FormCell['format'], style: FormStyle = 'body'): FormCell {
  return { style, field, ...(format && { format }) };
}

/** A row of one cell that covers `span` columns. */
export function wide(style: FormStyle, value: string, height: number, span: number): FormRow {
  return { cells: [{ ...fixed(style, value), span }], height };
}

/** The header row of a table. */
export function headerRow(titles: readonly string[], height: number): FormRow {
  return { cells: titles.map((title) => fixed('header', title)), height };
}
