import type { FormCell, FormModel, FormValue } from '../../src/form/form-model.ts';

/** A form with values typed into its open cells, by the names in `fields.ts`; throws on a name that it lacks. */
export function fillFields(form: FormModel, values: ReadonlyMap<string, FormValue>): FormModel {
  const left = new Set(values.keys());
  const fill = (cell: FormCell | null): FormCell | null => {
    if (cell?.field === undefined || !values.has(cell.field)) return cell;
    left.delete(cell.field);
    const { formula: _typedOver, ...plain } = cell;
    return { ...plain, value: values.get(cell.field) ?? null };
  };
  const filled = {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(fill) })),
    })),
  };
  if (left.size > 0) throw new Error(`the form has no cell for ${[...left].join(', ')}`);
  return filled;
}
