import { hasEntry, NO_ENTRY, type VerificationEntry, type VerificationTableRow } from './verification/rows-of-result.ts';

/** Names a line of a unit, whoever typed the codes. */
export function rowKey({ unit, line }: { readonly unit: string; readonly line: string }): string {
  return JSON.stringify([unit.toLowerCase(), line.toLowerCase()]);
}

/**
 * The rows of the file to be written. A row of the year is there when it was chosen or stood there before; what was
 * written beside it stays. Entries that belong to no row of the year, or repeat one, stand at the end: none is lost.
 */
export function layRows(parts: {
  /** Every line of the year, without entries. */
  readonly year: readonly VerificationTableRow[];
  readonly isChosen: (row: VerificationTableRow) => boolean;
  readonly kept: readonly VerificationTableRow[];
  /** Entries that take the place of what was there, by `rowKey`. */
  readonly merged?: ReadonlyMap<string, VerificationEntry>;
}): readonly VerificationTableRow[] {
  const { year, isChosen, kept, merged = new Map<string, VerificationEntry>() } = parts;
  const written = kept.filter(hasEntry);
  const first = new Map<string, VerificationTableRow>();
  for (const row of written) if (!first.has(rowKey(row))) first.set(rowKey(row), row);
  const stood = new Set(kept.map(rowKey));
  const laid = year
    .filter((row) => isChosen(row) || stood.has(rowKey(row)) || merged.has(rowKey(row)))
    .map((row) => {
      const entry = merged.get(rowKey(row)) ?? first.get(rowKey(row))?.entry ?? NO_ENTRY;
      return { ...row, entry };
    });
  const placed = new Set(laid.map(rowKey));
  const homeless = written.filter((row) => !placed.has(rowKey(row)) || first.get(rowKey(row)) !== row);
  return [...laid, ...homeless];
}
