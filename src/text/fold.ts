const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The form in which two texts are compared: NFC, look-alikes and hyphens unified, one space, lower case, and the
 * tone mark of each word moved to its end, so that `hoà` and `hòa` are the same. Idempotent; never shown.
 */
export function matchKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[ÐĐ]/g, 'đ')
    .replace(/ð/g, 'đ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(WORD, withToneLast)
    .normalize('NFC');
}

/**
 * The form in which headers and names of units are compared: as `matchKey`, but without marks and punctuation,
 * and đ as d: `Điểm tự chấm (*)` and `DIEM TU CHAM` are the same. Idempotent; never shown.
 */
export function looseKey(text: string): string {
  return matchKey(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function withToneLast(word: string): string {
  const parts = word.normalize('NFD');
  const tones = parts.match(TONE_MARKS);
  return tones === null ? word : parts.replace(TONE_MARKS, '') + tones.join('');
}
