import { formatNumber } from '../../../text/numbers.ts';
import { hundredths } from '../../figures/statistics.ts';

/** What was gained, exact to the hundredth; null where either is unknown. */
export function differenceOf(before: number, after: number): number;
export function differenceOf(before: number | null, after: number | null): number | null;
export function differenceOf(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : (hundredths(after) - hundredths(before)) / 100;
}

/** For a cell: `+5,04`, `-9,50`, `0,00`; `–` where it is not known. */
export function signed(difference: number | null, decimals: 0 | 2 = 2): string {
  if (difference === null) return '–';
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, decimals)}`;
}

/** For a sentence: `tăng 5,04 điểm`, `giảm 9,50 điểm`, `không thay đổi`. */
export function changeInText(difference: number, unit: string): string {
  if (difference === 0) return 'không thay đổi';
  const way = difference > 0 ? 'tăng' : 'giảm';
  return `${way} ${formatNumber(Math.abs(difference), 2)} ${unit}`;
}

/** Whether something went that way by as much as the office calls a difference; what stayed as it was went nowhere. */
export function hasMoved(change: number, direction: 1 | -1, least: number): boolean {
  return change * direction > 0 && Math.abs(change) >= least;
}
