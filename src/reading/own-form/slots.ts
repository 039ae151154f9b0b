import type { RawRow } from '../../domain/raw-workbook.ts';
import { onceFor } from '../../text/remembering.ts';
import type { FoundTable } from '../find-table.ts';
import type { Slot, TablePlan } from './plan.ts';

const ANSWERS: ReadonlySet<string> = new Set(['achieved', 'total', 'level', 'selfPoints', 'explanation']);
const ABOUT: ReadonlySet<string> = new Set(['position', 'department', 'achievement']);

/** Where something may be written in a row of a table: nowhere but in rows of data. */
export function slotsOfRow({ row }: RawRow, { table, data }: TablePlan): ReadonlyMap<number, Slot> {
  return data.has(row) ? slotsOfTable(table) : NO_SLOTS;
}

const NO_SLOTS: ReadonlyMap<number, Slot> = new Map();

/** One for all rows of a table. */
const slotsOfTable = onceFor(({ known, columns }: FoundTable): ReadonlyMap<number, Slot> => {
  const furniture = new Set(known.columns.flatMap(({ key, isFurniture }) => (isFurniture ? [key] : [])));
  return new Map(
    columns.flatMap(({ column, key, line }): readonly (readonly [number, Slot])[] => {
      if (key === null || furniture.has(key)) return [];
      if (known.role === 'unit') {
        if (key === 'evidence') return [[column, 'evidence']];
        return ANSWERS.has(key) ? [[column, 'answer']] : [];
      }
      if (known.role !== 'individuals') return [[column, 'words']];
      if (line !== null) return [[column, 'points']];
      if (ABOUT.has(key)) return [[column, 'about']];
      return [[column, key === 'name' || key === 'note' ? key : 'words']];
    }),
  );
});
