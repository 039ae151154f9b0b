import type { UnitType } from '../../domain/unit.ts';
import { looseKey } from '../../text/fold.ts';

/** Words by which people call each kind of unit; only ever suggested, never taken. */
const WORDS: readonly (readonly [RegExp, UnitType])[] = [
  [/\b(truong|mam non|mau giao|tieu hoc|thcs|thpt|trung hoc|mn|th)\b/, 'truong-hoc'],
  [/\b(cong an|quan su|quan doi|bien phong|vu trang)\b/, 'luc-luong-vu-trang'],
  [/\b(benh vien|y te|thu vien|bao tang|nha van hoa|bao hiem|ban quan ly)\b/, 'don-vi-su-nghiep'],
  [/\b(mttq|mat tran|doan the|hoi|doan thanh nien)\b/, 'mttq-doan-the'],
  [/\b(dang|thanh uy|ban to chuc|ban tuyen giao)\b/, 'co-quan-dang'],
  [/\b(su nghiep|trung tam)\b/, 'don-vi-su-nghiep'],
  [/\b(hanh chinh|phong|van phong)\b/, 'co-quan-hanh-chinh'],
  [/\b(phuong|xa|thi tran)\b/, 'phuong-xa'],
];

/** The kind of unit that a word outside the list most likely means; null where nothing tells. */
export function likelyType(typed: string): UnitType | null {
  const key = looseKey(typed);
  return WORDS.find(([words]) => words.test(key))?.[1] ?? null;
}
