import { linesOf } from '../row-height.ts';
import type { MarkedCell } from './cell-mark.ts';

/** Sizes of a sheet's columns and rows in pixels, by 1-based number. */
export type SheetMetrics = {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
};

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
const BOX_WIDTH = 340;
const CHARACTERS_PER_LINE = 52;
const LINE_HEIGHT = 15;
const PADDING = 14;
const TALLEST = 620;
const GAP = 12;

/**
 * Where the box of a cell's comment stands (VML `x:Anchor`: column, pixels, row, pixels of the left upper and the
 * right lower corner): beside the cell, as large as its text needs.
 */
export function noteAnchor(
  { row, column }: Pick<MarkedCell, 'row' | 'column'>,
  text: string,
  { columnWidth, rowHeight }: SheetMetrics,
): string {
  const height = Math.min(TALLEST, linesOf(text, CHARACTERS_PER_LINE) * LINE_HEIGHT + PADDING);
  const left = Math.min(column + 1, LAST_COLUMN - 8);
  const top = Math.max(1, Math.min(row - 1, LAST_ROW - 40));
  const right = reach(left, GAP + BOX_WIDTH, columnWidth, LAST_COLUMN);
  const bottom = reach(top, 2 + height, rowHeight, LAST_ROW);
  return [left - 1, GAP, top - 1, 2, right.at - 1, right.rest, bottom.at - 1, bottom.rest].join(', ');
}

/** Which column or row lies so many pixels from the start of the first, and how far into it. */
function reach(first: number, pixels: number, sizeOf: (at: number) => number, last: number) {
  let at = first;
  let rest = pixels;
  while (rest > sizeOf(at) && at < last) {
    rest -= sizeOf(at);
    at += 1;
  }
  return { at, rest: Math.min(rest, Math.max(0, sizeOf(at) - 1)) };
}
