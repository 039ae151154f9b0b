import { hasMarks, looseKey, matchKey } from './fold.ts';
import { type ParsedQuantity, parseQuantity } from './numbers.ts';
import { withoutWideLetters } from './width.ts';

/** Longer texts are sentences, whatever number stands in them. */
const LONGEST = 80;
const MOST_WORDS = 10;

/** Words with which a number is not that number: about so many, more, fewer, or so many thousands. */
const CHANGING =
  'trở,lên,hơn,khoảng,gần,trên,dưới,không,chưa,hoặc,đến,tới,từ,và,triệu,tỷ,tỉ,nghìn,ngàn,chục,trăm,rưỡi,trừ,thiếu,còn,xấp,xuống,ít,nhiều,tăng,giảm,mỗi'.split(
    ',',
  );
const MARKED = new Set(CHANGING.map(matchKey));
const UNMARKED = new Set(CHANGING.map(looseKey));

/**
 * The number of a text that names what it counts: `1480 hồ sơ`, `02 mô hình`, `có 3 đề án`, `05 (năm) lượt`; also one in
 * letters of full width. Null where the words change the number (`hơn 20`, `1,5 triệu`), or where there are two.
 */
export function parseNumberInWords(text: string): ParsedQuantity | null {
  if (text.length > LONGEST) return null;
  const plain = withoutBrackets(withoutWideLetters(text.normalize('NFC')).trim());
  const alone = parseQuantity(plain);
  if (alone !== null) return alone;
  const lead = /^(?:đã có|có|đạt|được|gồm|đủ|tổng số|tổng)[\s:]+/iu.exec(plain)?.[0] ?? '';
  const rest = plain.slice(lead.length);
  const digits = /^[+-]?(?:\d{1,3}(?: \d{3})+|\d[\d.,]*)/.exec(rest)?.[0] ?? '';
  const isPercent = rest.slice(digits.length).trimStart().startsWith('%');
  const words = rest.slice(digits.length).replace('%', ' ');
  // After a mark it is a number of another kind: `12/QĐ-UBND`.
  if (/^\s*[/.,;:-]/u.test(words) || !saysOnlyWhat(words)) return null;
  const number = parseQuantity(isPercent ? `${digits}%` : withoutStop(digits));
  return number;
}

/** `6/7 nội dung`, `19 trên tổng số 20 người`: so many of so many; null for anything else. */
export function parseShare(text: string): { readonly achieved: number; readonly total: number } | null {
  if (text.length > LONGEST) return null;
  const plain = withoutWideLetters(text.normalize('NFC'));
  const parts = plain.includes('/')
    ? plain.split('/')
    : plain.split(/\s(?:trên tổng số|trong tổng số|trên|trong)\s/iu);
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const achieved = parseNumberInWords(first);
  const total = parseNumberInWords(second);
  if (achieved === null || total === null || achieved.isPercent || total.isPercent) return null;
  return { achieved: achieved.value, total: total.value };
}

/** A few words that name a thing, and nothing that would change its number. */
function saysOnlyWhat(text: string): boolean {
  if (!/^[\p{L}\p{M}\s/.,;:-]*$/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const changes = hasMarks(text)
    ? (word: string) => MARKED.has(matchKey(word))
    : (word: string) => UNMARKED.has(looseKey(word));
  return words.length <= MOST_WORDS && !words.some(changes);
}

/** Without remarks in brackets that hold no number of their own: `05 (năm)`. */
function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()\d]*\)/gu, ' ')
    .replace(/(?<=[\d\p{L}])\s?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/u, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `3.` and `3,` end a number only where more digits follow. */
function withoutStop(digits: string): string {
  return /[.,]$/.test(digits) ? digits.slice(0, -1) : digits;
}
