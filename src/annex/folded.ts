import { hasMarks, looseKey, matchKey } from '../text/fold.ts';

/**
 * Text as phrases are looked for in it: small letters without marks, đ as d, one sign for each kind of dash and comparison.
 * Each letter keeps its place, so that what was found can be shown as it was written.
 */
export type Folded = { readonly text: string; readonly folded: string };

const SIGNS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '…': '.',
};

/** Folds a text letter by letter; `text` is what the places of `folded` are places of. */
export function foldText(given: string): Folded {
  // What does not compose is no Vietnamese letter: its marks stand for nothing here.
  const text = given.normalize('NFC').replace(/\p{M}|[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
  const folded = Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const plain = SIGNS[small] ?? small.normalize('NFD')[0] ?? ' ';
    // A letter outside the first plane has two places.
    return plain.length === letter.length ? plain : '?'.repeat(letter.length);
  }).join('');
  return { text, folded };
}

/** Only the folded letters, without room at the ends, one space between words. */
export function fold(text: string): string {
  return foldText(text).folded.replace(/\s+/gu, ' ').trim();
}

/**
 * The same for a search for some words: one that its marks make another word (`thương` where `thưởng` is sought, `công` where
 * `cộng` is) becomes a question mark, so that no pattern finds it. A word without marks may be any of them.
 */
export function foldFor(sought: readonly string[], text: string): string {
  return fold(
    text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
      const alike = hasMarks(word) ? sought.filter((each) => looseKey(each) === looseKey(word)) : [];
      return alike.length === 0 || alike.some((each) => matchKey(each) === matchKey(word)) ? word : '?';
    }),
  );
}

/** A number as the phrases of plans have it. */
export const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
