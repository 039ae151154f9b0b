import type { RawRow } from '../domain/raw-workbook.ts';
import { isBlank } from './cells/shown-text.ts';

/** Rows that hold something, for counting a sheet that is not read. */
export function filledRows(rows: readonly RawRow[]): readonly RawRow[] {
  return rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
}
