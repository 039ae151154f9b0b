import type { RawRange } from '../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from './address.ts';

/** Ranges of one sheet that are kept apart; a sheet with more of them has them everywhere. */
export const MOST_RANGES = 500;

/** All of a sheet. */
export const EVERYWHERE: RawRange = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

/** Whether a cell lies in one of some ranges. */
export function isWithin(ranges: readonly RawRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
