import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';

/** One row for each key: rows that repeat one agree, or none of them counts and each place is said. */
export function settle<Row>(
  rows: readonly Row[],
  how: {
    readonly keyOf: (row: Row) => string;
    /** What two rows must agree on. */
    readonly saysOf: (row: Row) => string;
    readonly disagreement: (row: Row, lot: readonly Row[]) => Diagnostic;
  },
): Staged<readonly Row[]> {
  const lots = new Map<string, Row[]>();
  for (const row of rows) {
    const key = how.keyOf(row);
    lots.set(key, [...(lots.get(key) ?? []), row]);
  }
  const diagnostics: Diagnostic[] = [];
  const settled: Row[] = [];
  for (const lot of lots.values()) {
    const [first] = lot;
    if (first === undefined) continue;
    if (new Set(lot.map(how.saysOf)).size === 1) settled.push(first);
    else diagnostics.push(...lot.map((row) => how.disagreement(row, lot)));
  }
  return staged(settled, diagnostics);
}
