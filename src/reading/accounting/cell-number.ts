import type { RawCell } from '../../domain/raw-workbook.ts';
import { shownText } from '../cells/shown-text.ts';

/** Whether a cell shows this number, also typed as text. */
export function isNumber(cell: RawCell, value: number): boolean {
  if (cell.content.kind === 'number') return cell.content.value === value;
  return (
    cell.content.kind === 'text' &&
    /\d/.test(cell.content.text) &&
    Number(shownText(cell).replace(',', '.')) === value
  );
}

/** Whether a number is the sum of some points, to the hundredth. */
export function isSumOf(cell: RawCell, points: readonly number[]): boolean {
  if (cell.content.kind !== 'number') return false;
  return Math.abs(points.reduce((sum, each) => sum + each, 0) - cell.content.value) < 0.0051;
}
