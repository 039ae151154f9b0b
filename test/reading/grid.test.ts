import { describe, expect, it } from 'vitest';
import type { RawRange } from '../../src/domain/raw-workbook.ts';
import { gridOf } from '../../src/reading/grid.ts';
import { rawSheet, type TestCell } from '../support/raw-workbook.ts';

const MERGES: Readonly<Record<string, RawRange>> = {
  small: { top: 2, left: 2, bottom: 3, right: 3 },
  'tall and narrow': { top: 5, left: 2, bottom: 90, right: 3 },
  'tall and wide': { top: 5, left: 10, bottom: 90, right: 90 },
};

describe('a merged range', () => {
  const rows = Array.from({ length: 100 }, (): readonly TestCell[] => ['x']);
  const grid = gridOf('a.xlsx', rawSheet(rows, 'Tập thể', { merges: Object.values(MERGES) }));

  it.each(Object.entries(MERGES))('that is %s holds its cells, and none beside', (_, merge) => {
    const { top, left, bottom, right } = merge;
    for (const [row, column] of [
      [top, left],
      [top, right],
      [bottom, left],
      [bottom, right],
    ] as const)
      expect(grid.mergeAt(row, column), `${row}, ${column}`).toBe(merge);
    for (const [row, column] of [
      [top - 1, left],
      [bottom + 1, right],
      [top, left - 1],
      [bottom, right + 1],
    ] as const)
      expect(grid.mergeAt(row, column), `${row}, ${column}`).toBeNull();
  });
});

describe('a cell', () => {
  const grid = gridOf('a.xlsx', rawSheet([['a', null, 'c', null]], 'Tập thể'));

  it('is found by its column, whatever is left out before it', () => {
    expect([1, 2, 3, 4].map((column) => grid.seenAt(1, column))).toEqual(['a', '', 'c', '']);
    expect(grid.cellAt(2, 1)).toBeNull();
  });
});
