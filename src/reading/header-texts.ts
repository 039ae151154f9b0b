import type { Grid } from './grid.ts';

/** What stands above a column: the whole of it first, then its lowest part, then its highest. */
export type HeaderText = { readonly column: number; readonly variants: readonly string[] };

/** The header texts of the columns over some rows; a merged header belongs to every column that it covers. */
export function headerTexts(grid: Grid, top: number, bottom: number): readonly HeaderText[] {
  return columnsOf(grid, top, bottom).flatMap((column) => {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const text = grid.seenAt(row, column);
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    const whole = parts.join(' ');
    if (whole === '') return [];
    const lowest = parts.at(-1) ?? whole;
    const isOpenBelow = grid.seenAt(bottom, column) === '';
    return [
      { column, variants: [...new Set(isOpenBelow ? [whole, parts[0] ?? whole, lowest] : [whole, lowest])] },
    ];
  });
}

function columnsOf(grid: Grid, top: number, bottom: number): readonly number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    for (const { column } of grid.rowAt(row)?.cells ?? []) {
      columns.add(column);
      const merge = grid.mergeAt(row, column);
      for (let next = column + 1; merge && next <= Math.min(merge.right, column + 200); next += 1)
        columns.add(next);
    }
  }
  return [...columns].toSorted((a, b) => a - b);
}
