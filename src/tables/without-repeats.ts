import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';

/** The first of rows that say the same; each other one is told, so that nobody wonders which of them counts. */
export function withoutRepeats<T extends { readonly unit: string; readonly cell: CellRef }>(
  rows: readonly T[],
  keyOf: (row: T) => unknown,
): Staged<readonly T[]> {
  const first = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else diagnostics.push(diagnose('TD4710', { ...row.cell, unit: row.unit }, { first: before.cell.cell }));
  }
  return staged([...first.values()], diagnostics);
}
