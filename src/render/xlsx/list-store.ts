import type { Cell } from 'hucre/xlsx';
import { cellAddress } from '../../domain/location.ts';
import type { FormModel, FormSheet } from '../../form/form-model.ts';

/** Lists stand to the right of the keys and values of the hidden sheet of identity. */
const BESIDE_IDENTITY = 4;
const INLINE_LIMIT = 255;

/**
 * Where dropdowns take their choices from: written into the rule where Excel allows it, else in a column of the
 * hidden sheet (a comma would part a choice in two, and 255 characters are the limit).
 */
export function listStore(form: FormModel) {
  const home = form.sheets.find(holdsLists);
  const first = home?.role === 'identity' ? BESIDE_IDENTITY : 1;
  const columns = new Map<string, { readonly choices: readonly string[]; readonly column: number }>();
  for (const rule of form.sheets.flatMap(({ rules }) => rules)) {
    if (rule.accept.type !== 'list' || fitsInline(rule.accept.choices)) continue;
    const key = keyOf(rule.accept.choices);
    if (!columns.has(key)) columns.set(key, { choices: rule.accept.choices, column: first + columns.size });
  }
  return {
    /** `formula1` of a list rule. */
    formulaFor(choices: readonly string[]): string {
      const stored = columns.get(keyOf(choices));
      if (stored === undefined || home === undefined) return `"${choices.join(',')}"`;
      const letter = cellAddress(1, stored.column).slice(0, -1);
      const name = /^\w+$/.test(home.name) ? home.name : `'${home.name}'`;
      return `${name}!$${letter}$1:$${letter}$${choices.length}`;
    },
    /** Adds the stored lists to the cells of the hidden sheet. */
    addTo(cells: Map<string, Partial<Cell>>): void {
      for (const { choices, column } of columns.values()) {
        for (const [row, value] of choices.entries()) cells.set(`${row},${column - 1}`, { value });
      }
    },
  };
}

/** Whether the choices that no rule can hold are written on a sheet. */
export function holdsLists(sheet: FormSheet): boolean {
  return sheet.role === 'identity' || sheet.holdsLists === true;
}

function fitsInline(choices: readonly string[]): boolean {
  const text = choices.join(',');
  return text.length <= INLINE_LIMIT && !choices.some((choice) => /[,"]/.test(choice));
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices);
}
