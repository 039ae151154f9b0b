import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N, PERCENT } from './pattern.ts';

/** `cứ giảm 1% trừ 2 điểm`, `vượt chỉ tiêu: cộng 1 điểm/1%`, `thấp hơn 5% thì trừ 1 điểm`. */
export function stepOf(folded: string): ClauseFact | null {
  const down = 'giam|thap hon|thieu|hut|duoi|kem|chua dat';
  const up = 'tang(?: them)?|vuot(?: them| qua)?|cao hon|them|hon';
  const ahead = new RegExp(
    `(?:(${down})|(${up}))[^\\d%]{0,60}?(?:moi |cu )?${N}?${PERCENT}[^\\d]{0,40}?(tru|giam|cong|thuong|duoc)(?: them| di| bot)?\\s*${N}\\s*(?:diem|d)?$`,
    'u',
  ).exec(folded);
  const bare = new RegExp(
    `^(?:cu|moi|cu moi)\\s*${N}?${PERCENT}[^\\d]{0,40}?(tru|giam|cong|thuong|duoc)(?: them| di| bot)?\\s*${N}\\s*(?:diem|d)?$`,
    'u',
  ).exec(folded);
  const behind = new RegExp(
    `^(.*?)(tru|giam|cong|thuong|duoc)?(?: them| di)?\\s*${N}\\s*(?:diem|d)\\s*(?:\\/|cho moi|cho|moi|tren)\\s*(?:moi )?${N}?${PERCENT}(.*)$`,
    'u',
  ).exec(folded);
  const found =
    ahead !== null
      ? { verb: ahead[4], before: ahead[1] ?? '', percent: ahead[3], points: ahead[5] }
      : bare !== null
        ? { verb: bare[2], before: '', percent: bare[1], points: bare[3] }
        : behind !== null
          ? { verb: behind[2], before: `${behind[1]} ${behind[5]}`, percent: behind[4], points: behind[3] }
          : null;
  if (found === null) return null;
  // `đạt dưới 90% được 5 điểm`: a bound, no step.
  if (
    ahead !== null &&
    /^(?:duoi|chua dat)$/u.test(ahead[1] ?? '') &&
    !/^(?:tru|giam)$/u.test(ahead[4] ?? '')
  )
    return null;
  // `từ dưới 50%`: a bound, no step.
  if (ahead !== null && /^(?:duoi|tren|tu)\b/u.test(folded) && !/\b(?:cu|moi)\b/u.test(folded)) return null;
  const [percent, points] = [
    found.percent === undefined ? 1 : numberOf(found.percent),
    numberOf(found.points),
  ];
  if (percent === null || points === null || percent <= 0) return null;
  const isMinus =
    found.verb === 'tru' ||
    found.verb === 'giam' ||
    (found.verb === undefined && new RegExp(down, 'u').test(found.before));
  return { is: 'step', sign: isMinus ? 'minus' : 'plus', percent, points };
}
