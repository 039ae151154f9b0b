import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { cellsOf, enterRow, hasEntry, isFilled, type KeptRow, type LaidRow, layRows } from '../keep-rows.ts';
import { readWholeTable } from '../read-table.ts';
import { indexUnits } from '../whose-row.ts';
import { lineOfRow, type VerificationContext } from './read-row.ts';
import { lineKey, type VerificationEntry, type VerificationRow } from './rows-of-result.ts';
import { VERIFICATION, type VerificationColumn } from './shape.ts';

export type KeptVerification = readonly KeptRow<VerificationColumn>[];

/** The rows of a `tham-dinh.xlsx` as they stand, entries as typed; null where they cannot all be kept: it is left alone. */
export function keptRows(workbook: RawWorkbook, context: VerificationContext): KeptVerification | null {
  const index = indexUnits(context.units);
  const rows = readWholeTable(workbook, VERIFICATION);
  if (rows === null) return null;
  return rows.map((row) => {
    const found = lineOfRow(row, context, index);
    const key = 'code' in found ? null : lineKey(found.unit.id, found.line.id);
    return { key, cells: cellsOf(row, VERIFICATION) };
  });
}

/** Whether the council has written anything in the file. */
export function isFilledIn(kept: KeptVerification): boolean {
  return kept.some(({ cells }) => hasEntry(VERIFICATION, cells));
}

/** The rows of the file to be written: those of the year that are chosen or stood there, with all that was written. */
export function layVerification(parts: {
  /** Every line of the year. */
  readonly year: readonly VerificationRow[];
  readonly isChosen: (unit: string) => boolean;
  readonly kept: KeptVerification;
  /** Entries that take the place of what was there, by `lineKey`. */
  readonly merged?: ReadonlyMap<string, VerificationEntry>;
}): readonly LaidRow<VerificationColumn>[] {
  const { year, isChosen, kept, merged = new Map<string, VerificationEntry>() } = parts;
  const stood = new Set(kept.map(({ key }) => key));
  const rows = year.map((row) => ({ ...row, isDue: isChosen(row.unit) || stood.has(row.key) }));
  const entered = [...merged].reduce<KeptVerification>(
    (all, [key, entry]) => enterRow(all, VERIFICATION, key, entry),
    kept,
  );
  return layRows(VERIFICATION, rows, entered);
}

/** How many units, lines and points the file has. */
export function countVerification(rows: readonly LaidRow<VerificationColumn>[]) {
  return {
    units: new Set(rows.map(({ cells }) => cells.unit)).size,
    lines: rows.length,
    filled: rows.filter(({ cells }) => isFilled(cells.verified)).length,
  };
}
