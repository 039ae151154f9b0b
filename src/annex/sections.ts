import { foldFor } from './folded.ts';
import type { AnnexSection } from './understood.ts';

/** `Thương mại` is no bonus, `trụ sở` and `giám sát` no penalty. */
const WAYS = ['điểm', 'cộng', 'thưởng', 'phần', 'trừ', 'bị', 'giảm', 'các', 'trường', 'hợp'];

/** Which way a heading says that all below it counts; `either`: each line says for itself; null where it says nothing. */
export function sectionOf(title: string): AnnexSection | 'either' | null {
  const words = foldFor(WAYS, title);
  const isBonus = /\bdiem (?:cong|thuong)\b|\bcong diem\b|\bthuong diem\b|^(?:phan )?thuong\b/u.test(words);
  const isPenalty = /\bdiem (?:tru|phat)\b|\btru diem\b|\bbi tru\b|^cac truong hop tru\b/u.test(words);
  if (isBonus && isPenalty) return 'either';
  // A long sentence speaks of points that are taken off; a heading is short.
  if (words.length > 90) return null;
  if (isBonus) return 'bonus';
  return isPenalty ? 'penalty' : null;
}

/** Which way a line below a heading of both kinds counts, by its own words. */
export function sectionOfLine(title: string, rule: string): AnnexSection {
  const words = foldFor(WAYS, `${title} ${rule}`);
  return /\b(?:tru|giam)\b/u.test(words) && !/\bcong \d/u.test(words) ? 'penalty' : 'bonus';
}
