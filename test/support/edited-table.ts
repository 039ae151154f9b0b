import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { FormModel } from '../../src/form/form-model.ts';
import { criteriaForm } from '../../src/tables/criteria/form.ts';
import { COLUMN_NAMES, type Column, HEADER_ROW } from '../../src/tables/criteria/shape.ts';

/** What is typed in some cells of a row, by the code that stands in it. */
export type TableEdits = Readonly<Record<string, Partial<Record<Column, string | number | null>>>>;

/** The table of a set, with other texts in some cells of its first sheet. */
export function editedTable(set: CriteriaSet, edits: TableEdits): FormModel {
  const form = criteriaForm(set, '2026-11-30');
  const rowsOf = (sheet: FormModel['sheets'][number]) =>
    sheet.rows.map((row, index) => {
      if (index < HEADER_ROW) return row;
      const id = row.cells[COLUMN_NAMES.indexOf('id')]?.value;
      const changes = typeof id === 'string' ? edits[id] : undefined;
      if (changes === undefined) return row;
      return {
        ...row,
        cells: row.cells.map((cell, column) => {
          const name = COLUMN_NAMES[column];
          const value = name === undefined ? undefined : changes[name];
          return value === undefined || cell === null ? cell : { style: cell.style, value };
        }),
      };
    });
  return {
    ...form,
    sheets: form.sheets.map((sheet, index) => (index === 0 ? { ...sheet, rows: rowsOf(sheet) } : sheet)),
  };
}
