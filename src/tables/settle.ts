import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import type { CellRef } from '../domain/location.ts';

/** The cell that a row is named by, and the unit that it is about. */
export type RowPlace = CellRef & { readonly unit?: string };

/**
 * One row for each key. Rows that repeat one and agree count once, and each repeat is said; of rows that disagree none
 * counts, and each place is said.
 */
export function settle<Row>(
  rows: readonly Row[],
  how: {
    readonly keyOf: (row: Row) => unknown;
    readonly placeOf: (row: Row) => RowPlace;
    /** What two rows must agree on; without it all that repeat a key do. */
    readonly saysOf?: (row: Row) => string;
    /** How a table words a disagreement: `others` are all of them, each with its cell. */
    readonly disagreement?: (row: Row, others: readonly string[]) => Diagnostic;
    /** How a table words a repeat where it is more than a slip. */
    readonly repeat?: (row: Row) => Diagnostic;
  },
): Staged<readonly Row[]> {
  const { keyOf, placeOf, saysOf = () => '', disagreement, repeat } = how;
  const diagnostics: Diagnostic[] = [];
  const settled: Row[] = [];
  for (const lot of groupBy(rows, (row) => JSON.stringify(keyOf(row))).values()) {
    const [first, ...others] = lot;
    if (first === undefined) continue;
    if (disagreement !== undefined && new Set(lot.map(saysOf)).size > 1) {
      const isOnOne = new Set(lot.map((row) => placeOf(row).sheet)).size === 1;
      const said = lot.map((row) => {
        const { cell, sheet } = placeOf(row);
        return `${cell}${isOnOne ? '' : ` của trang “${sheet}”`}: ${saysOf(row)}`;
      });
      diagnostics.push(...lot.map((row) => disagreement(row, said)));
      continue;
    }
    settled.push(first);
    const { cell, sheet } = placeOf(first);
    for (const row of others) {
      const place = placeOf(row);
      const where = place.sheet === sheet ? cell : `${cell} của trang “${sheet}”`;
      diagnostics.push(repeat?.(row) ?? diagnose('TD4907', place, { first: where }));
    }
  }
  return staged(settled, diagnostics);
}
