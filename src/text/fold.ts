const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
/** What most texts have none of, so that they need not be gone over for each. */
const LOOK_ALIKE = new RegExp(`${INVISIBLE.source}|${HYPHENS.source}|[ÐĐð“”„‘’]`);
const WORD = /[\p{L}\p{M}]+/gu;
const PLAIN_WORD = /^[a-zđ]+$/;

/**
 * The form in which two texts are compared: NFC, look-alikes and hyphens unified, one space, lower case, and the
 * tone mark of each word moved to its end, so that `hoà` and `hòa` are the same. Idempotent; never shown.
 */
export function matchKey(text: string): string {
  return unify(text).replace(WORD, withToneLast).normalize('NFC');
}

/**
 * The form in which headers and names of units are compared: as `matchKey`, but without marks and punctuation,
 * and đ as d: `Điểm tự chấm (*)` and `DIEM TU CHAM` are the same. Idempotent; never shown.
 */
export function looseKey(text: string): string {
  // Without marks it does not matter on which letter they stood.
  return unify(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function unify(text: string): string {
  const composed = text.normalize('NFC');
  const unified = LOOK_ALIKE.test(composed) ? replaceLookAlikes(composed) : composed;
  return unified.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function replaceLookAlikes(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(/[ÐĐð]/g, 'đ')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'");
}

function withToneLast(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const parts = word.normalize('NFD');
  const tones = parts.match(TONE_MARKS);
  return tones === null ? word : parts.replace(TONE_MARKS, '') + tones.join('');
}
