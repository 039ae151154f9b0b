import { describe, expect, it } from 'vitest';
import { isNumber, isSumOf } from '../../../src/reading/accounting/cell-number.ts';
import { rawSheet, type TestCell } from '../../support/raw-workbook.ts';

function cellOf(written: TestCell) {
  const cell = rawSheet([[written]], 'a').rows[0]?.cells[0];
  if (cell === undefined) throw new Error('no cell');
  return cell;
}

describe('a cell', () => {
  it.each<[written: TestCell, isSo: boolean]>([
    [8.5, true],
    ['8,5', true],
    ['8.5', true],
    ['8', false],
    ['', false],
    ['tám', false],
    [true, false],
  ])('with %j shows 8.5: %s', (written, isSo) => {
    expect(isNumber(cellOf(written), 8.5)).toBe(isSo);
  });

  it.each<[written: TestCell, isSo: boolean]>([
    [0, true],
    [0.005, true],
    [0.0051, false],
    [-0.0051, false],
    ['0', false],
  ])('with %j is the sum of 8 and −8, to the hundredth: %s', (written, isSo) => {
    expect(isSumOf(cellOf(written), [8, -8])).toBe(isSo);
  });
});
