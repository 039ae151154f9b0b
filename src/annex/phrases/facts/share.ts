import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N, PERCENT } from './pattern.ts';

/** `điểm = tỷ lệ % x 10 điểm`, `chấm theo tỷ lệ từ 80% trở lên`. */
export function proportionalOf(folded: string): ClauseFact | null {
  const isShare =
    /(?:theo|tuong ung|dung|bang|nhan(?: voi)?|x|\*)\s*(?:voi )?(?:dung )?(?:ty le|ti le)(?!\s*tu\b)(?:\s*(?:%|phan tram))?/u.test(
      folded,
    ) ||
    /(?:tinh|cham)(?: diem)? theo (?:%|phan tram)/u.test(folded) ||
    /(?:=|cong thuc)\s*.*[/:].*[x*×].*(?:diem|\d)/u.test(folded) ||
    /(?:ty le|ti le)\s*(?:%\s*)?(?:[a-z ]{0,40})?[x*×]\s*(?:diem|so diem|\d)/u.test(folded);
  if (!isShare) return null;
  const bound = new RegExp(`\\btu ${N}${PERCENT}?(?:\\s*(?:-|den|toi)|\\s*tro len)`, 'u').exec(folded);
  const worth = new RegExp(`[x*×]\\s*${N}(?:\\s*(?:diem|d))?$`, 'u').exec(folded);
  return { is: 'proportional', from: numberOf(bound?.[1]), points: numberOf(worth?.[1]) };
}

/** `Có: 100%; không: 0%` of a plan that counts in shares: all of the points, or none. */
export function allOrNothing(text: string, folded: string): ClauseFact | null {
  const match = /^(?!.*(?:ty le|ti le|\d.*\d{2} *%))([^\d:]{2,80}):\s*(100|0)\s*%$/u.exec(folded);
  if (match === null) return null;
  const name = text.slice(0, (match[1] ?? '').length).trim();
  return match[2] === '100' ? { is: 'full', name } : { is: 'named', name, points: 0 };
}
