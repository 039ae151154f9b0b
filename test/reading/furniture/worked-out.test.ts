import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/domain/raw-workbook.ts';
import { isWorkedOut } from '../../../src/reading/furniture/worked-out.ts';
import { rawSheet, type TestCell } from '../../support/raw-workbook.ts';

function cells(row: readonly TestCell[]): readonly (RawCell | null)[] {
  const found = rawSheet([row], 'Cá nhân').rows[0]?.cells ?? [];
  return row.map((_, index) => found.find(({ column }) => column === index + 1) ?? null);
}

const sum: TestCell = { formula: 'SUM(G2:G9)' };
const above = [4, 2];

describe('a row that is worked out of those above', () => {
  it.each<[what: string, row: readonly TestCell[], isSo: boolean]>([
    ['sums', [6, 6], true],
    ['averages', [3, 3], true],
    ['the best and the least', [4, 2], true],
    ['one number alone', [6], false],
    ['two of four numbers', [6, 6, 7, 7], true],
    ['two of five numbers', [6, 6, 7, 7, 7], false],
    ['two numbers beside texts', [6, 6, 'a', 'b', 'c'], true],
    ['two numbers beside empty cells', [6, 6, null, null, null], true],
    ['formulas over several cells', [sum, sum, 7, 7], true],
    ['formulas of one cell', [{ formula: 'G2' }, { formula: 'G3', value: 7 }], false],
    ['a formula and a sum', [sum, 6], true],
  ])('%s', (_, row, isSo) => {
    expect(
      isWorkedOut(
        cells(row),
        row.map(() => above),
      ),
    ).toBe(isSo);
  });

  it('takes what is off by half a hundredth for the same', () => {
    const of = (number: number) =>
      isWorkedOut(
        cells([number, number]),
        [
          [1, -1],
          [1, -1],
        ],
        'sums',
      );
    expect([0, 0.0051, -0.0051].map(of)).toEqual([true, true, true]);
    expect([0.0052, -0.0052].map(of)).toEqual([false, false]);
  });

  it('has two rows above it at least', () => {
    expect(isWorkedOut(cells([6, 6]), [[6], [6]])).toBe(false);
    expect(
      isWorkedOut(cells([6, 6]), [
        [3, 3],
        [3, 3],
      ]),
    ).toBe(true);
  });

  it('by sums is neither the best nor what all have', () => {
    expect(isWorkedOut(cells([4, 4]), [above, above], 'sums')).toBe(false);
    expect(isWorkedOut(cells([3, 3]), [above, above], 'sums')).toBe(true);
    expect(
      isWorkedOut(
        cells([3, 3]),
        [
          [3, 3],
          [3, 3],
        ],
        'any',
      ),
    ).toBe(true);
    expect(
      isWorkedOut(
        cells([3, 3]),
        [
          [3, 3],
          [3, 3],
        ],
        'sums',
      ),
    ).toBe(false);
  });
});
