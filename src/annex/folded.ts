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

/** A number as the phrases of plans have it. */
export const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
