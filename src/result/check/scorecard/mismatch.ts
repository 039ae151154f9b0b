import { formatNumber } from '../../../text/numbers.ts';

/** A figure that stands in a result, and what it should be. */
export type Mismatch = { readonly where: string; readonly found: string; readonly expected: string };

/** A figure that should be another; `expected` in words. */
export function mismatch(where: string, found: number | null, expected: string): Mismatch {
  return { where, found: shown(found), expected };
}

/** What is there and should not be, or the other way. */
export function absent(where: string, found: string, expected: string): Mismatch {
  return { where, found, expected };
}

/** Points as papers write them. */
export function shown(points: number | null): string {
  return points === null ? 'để trống' : formatNumber(points);
}
