import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N } from './pattern.ts';

/** `chấm từ 0 đến 5 điểm`. */
export function rangeOf(folded: string): ClauseFact | null {
  const match = new RegExp(
    `^(?:cham |cho |diem )*(?:tu )?${N}\\s*(?:diem|d)?\\s*(?:-|den|toi)\\s*${N}\\s*(?:diem|d)$`,
    'u',
  ).exec(folded);
  const [low, high] = [numberOf(match?.[1]), numberOf(match?.[2])];
  return low === null || high === null || low >= high ? null : { is: 'range', high };
}
