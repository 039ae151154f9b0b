import type { CriteriaSet } from '../../criteria/schema.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import type { TableRow } from '../find-table.ts';
import { readTable } from '../read-table.ts';
import { settle } from '../settle.ts';
import type { TableShape } from '../shape.ts';
import { indexUnits, type UnitIndex } from '../whose-row.ts';

/** What the rows of `xu-ly.xlsx` and `khen-thuong.xlsx` are held against: all units of all years, and the criteria. */
export type RecordsContext = {
  readonly units: readonly Unit[];
  readonly set: CriteriaSet;
  /** yyyy-MM-dd. */
  readonly today: string;
};

/** The records of a file, each once, every fault by its cell; null where the file does not hold the table. */
export function readRecords<
  Column extends string,
  T extends { readonly unit: string; readonly cell: CellRef },
>(
  workbook: RawWorkbook,
  shape: TableShape<Column>,
  { units }: RecordsContext,
  how: {
    readonly read: (row: TableRow<Column>, index: UnitIndex<Unit>) => Staged<T | null>;
    /** Whether a row that says two things in a column is read all the same; its record must then decide nothing. */
    readonly isKept?: (row: TableRow<Column>) => boolean;
    /** Two rows that have the same say the same. */
    readonly keyOf: (record: T) => unknown;
  },
): Staged<readonly T[] | null> {
  const rows = readTable(workbook, shape, how.isKept && { isKept: how.isKept });
  if (rows.value === null) return staged(null, rows.diagnostics);
  const index = indexUnits(units);
  const read = rows.value.map((row) => how.read(row, index));
  const once = settle(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    { keyOf: how.keyOf, placeOf: ({ unit, cell }) => ({ ...cell, unit }) },
  );
  return staged(once.value, [
    ...rows.diagnostics,
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...once.diagnostics,
  ]);
}
