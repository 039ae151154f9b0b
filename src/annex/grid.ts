import { type CellRef, cellAddress } from '../domain/location.ts';
import type { RawContent, RawSheet } from '../domain/raw-workbook.ts';
import { formatNumber } from '../text/numbers.ts';

/** A cell with its text as read; under a merge, what the merge says, marked as covered. */
export type GridCell = {
  readonly text: string;
  /** The cell held a number, not its text. */
  readonly number: number | null;
  readonly isBold: boolean;
  readonly ref: CellRef;
  /** It lies under a merge that begins in a row above. */
  readonly isFromAbove: boolean;
  /** It lies under a merge that begins further left. */
  readonly isFromLeft: boolean;
  /** The cell was a day: `1.2` that Excel took for one. */
  readonly isDay: boolean;
};

export type GridRow = { readonly row: number; readonly cells: ReadonlyMap<number, GridCell> };

/** The rows of a sheet, merges filled in, hidden rows left out; columns are 1-based. */
export function gridOf(sheet: RawSheet, file: string): readonly GridRow[] {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const { row, isHidden, cells } of sheet.rows) {
    if (isHidden) continue;
    const line = new Map<number, GridCell>();
    for (const { column, content } of cells) {
      if (sheet.hiddenColumns.has(column)) continue;
      const cell = cellAddress(row, column);
      const text = textOf(content);
      if (text === '') continue;
      line.set(column, {
        text,
        number: content.kind === 'number' ? content.value : null,
        isBold: sheet.bold?.has(cell) === true,
        ref: { file, sheet: sheet.name, cell },
        isFromAbove: false,
        isFromLeft: false,
        isDay: content.kind === 'date',
      });
    }
    rows.set(row, line);
  }
  let filled = 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const cell = rows.get(top)?.get(left);
    if (cell === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      const line = rows.get(row);
      // A row without a cell of its own says nothing new.
      if (line === undefined) continue;
      for (let column = left; column <= Math.min(right, left + WIDEST); column += 1) {
        if (row === top && column === left) continue;
        filled += 1;
        if (filled > MOST_FILLED) return sorted(rows);
        if (!line.has(column))
          line.set(column, { ...cell, isFromAbove: row > top, isFromLeft: column > left });
      }
    }
  }
  return sorted(rows);
}

/** No annex is wider; a merge over a whole row is 16.384 columns. */
const WIDEST = 100;
const MOST_FILLED = 500_000;

function sorted(rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>): readonly GridRow[] {
  return [...rows]
    .filter(([, cells]) => cells.size > 0)
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: new Map([...cells].sort(([a], [b]) => a - b)) }));
}

function textOf(content: RawContent): string {
  switch (content.kind) {
    case 'text':
      return content.text
        .normalize('NFC')
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .trim();
    case 'number':
      return content.isPercent === true
        ? `${formatNumber(Math.round(content.value * 1e8) / 1e6)}%`
        : formatNumber(content.value);
    case 'date':
      return content.iso;
    case 'boolean':
      return content.value ? 'có' : 'không';
    case 'error':
    case 'formula-without-value':
      return '';
  }
}
