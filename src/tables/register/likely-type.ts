import type { UnitType } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';

/** Words by which people call each kind of unit; only ever suggested, never taken. */
const WORDS: readonly (readonly [RegExp, UnitType])[] = [
  [
    /\b(truong|mam non|mau giao|tieu hoc|thcs|thpt|trung hoc|ptcs|ptth|ptdtnt|pho thong|lien cap|mn|mg|th)\b/,
    'truong-hoc',
  ],
  [/\b(cong an|ca|bchqs|chqs|quan su|quan doi|bien phong|vu trang)\b/, 'luc-luong-vu-trang'],
  [
    /\b(benh vien|y te|thu vien|bao tang|nha van hoa|bao hiem|ban quan ly|bql|ban qlda|gdtx|gdnn|gdnn gdtx)\b/,
    'don-vi-su-nghiep',
  ],
  [
    /\b(mttq|ubmttq|mat tran|doan the|hoi|doan thanh nien|doan tn|thanh doan|cong doan|lien doan|ldld)\b/,
    'mttq-doan-the',
  ],
  [/\b(dang|thanh uy|ban to chuc|ban tuyen giao)\b/, 'co-quan-dang'],
  [/\b(su nghiep|trung tam|sn|dvsn|dvsncl)\b/, 'don-vi-su-nghiep'],
  [
    /\b(hanh chinh|hanh chanh|hc|cqhc|phong|van phong|chi cuc|thanh tra|kho bac|hdnd)\b/,
    'co-quan-hanh-chinh',
  ],
  [/\b(phuong|xa|thi tran)\b/, 'phuong-xa'],
];

/** The kind of unit that a word outside the list most likely means; null where nothing tells. */
export function likelyType(typed: string): UnitType | null {
  const key = looseKey(typed);
  return WORDS.find(([words]) => words.test(key))?.[1] ?? null;
}
