import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N } from './pattern.ts';

/** `mỗi mô hình cộng 10 điểm`, `10 điểm/mô hình`, `trừ 20 điểm/vụ`, `thiếu trừ 25 điểm`, `vi phạm 1 lần trừ 2 điểm`. */
export function eachOf(text: string, folded: string): ClauseFact | null {
  const ahead = new RegExp(
    `^(.*?)\\b(?:moi|cu moi|cu co|cu|cho moi)\\s+(?:mot |01 |1 )?(?!\\d)([^\\d%]{1,120}?)[\\s,:]*(?:thi |se |bi |duoc )*(tru|giam|cong|thuong|tinh|cham|duoc|:)?(?: them| di| diem)*\\s*:?\\s*${N}\\s*(?:diem|d)(?: thuong)?$`,
    'u',
  ).exec(folded);
  if (ahead !== null) {
    const points = numberOf(ahead[4]);
    const at = folded.indexOf(ahead[2] ?? '');
    // `cuộc thi` is no `cuộc thì`: marks tell what belongs to the thing.
    const tail = /^\s*thi(?=\s)/u.exec(text.slice(at + (ahead[2] ?? '').length))?.[0] ?? '';
    const item = text.slice(at, at + (ahead[2] ?? '').length + tail.length).trim();
    const verb = ahead[3] ?? '';
    const isMinus = /tru|giam/u.test(verb) || (verb === '' && /\b(?:vi pham|cham|thieu)\b/u.test(folded));
    return points === null ? null : { is: 'each', sign: isMinus ? 'minus' : 'plus', points, item };
  }
  const behind = new RegExp(
    `^(.*?)\\b(tru|giam|cong|thuong|duoc|tinh|cham)?(?: them| di| diem)*[\\s:]*${N}\\s*(?:diem|d)\\s*(?:\\/|cho moi|cho 0?1|moi|tren)\\s*(?:moi |0?1 )?([a-z][^\\d%]{0,80})$`,
    'u',
  ).exec(folded);
  if (behind !== null) {
    const points = numberOf(behind[3]);
    const length = (behind[4] ?? '').length;
    const item = text.slice(text.length - length).trim();
    const isMinus = /tru|giam/u.test(behind[2] ?? '') || /\b(?:tru|giam)\b/u.test(behind[1] ?? '');
    return points === null ? null : { is: 'each', sign: isMinus ? 'minus' : 'plus', points, item };
  }
  const taken = new RegExp(
    // `vi phạm 1 lần trừ 2 điểm`: the one time is each.
    `^([^\\d%]{0,120}?(?:\\b0?1 (?:lan|luot|vu|loi|truong hop|nguoi|ngay|buoi|tuan|thang|bao cao|van ban|nhiem vu|ho so|hoat dong|don vi|vu viec)\\b[^\\d%]{0,40}?)?)[\\s,:]*(?:thi |se |bi )*tru(?: di)?\\s*${N}\\s*(?:diem|d)$`,
    'u',
  ).exec(folded);
  const points = numberOf(taken?.[2]);
  if (taken === null || points === null) return null;
  return { is: 'each', sign: 'minus', points, item: text.slice(0, (taken[1] ?? '').length).trim() };
}
