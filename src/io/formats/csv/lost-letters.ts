import { isLegalSyllable } from '../../../text/syllable.ts';

/** Letters that a program put another sign for when it saved a text: how many, and a word that shows it. */
export type LostLetters = { readonly count: number; readonly example: string };

/**
 * Saved in a code page that lacks them, Vietnamese letters become `?`; a program that misread them leaves `\ufffd`.
 * Nothing brings them back. Null where the text is whole: a question mark that ends a word is one.
 */
export function lostLetters(text: string): LostLetters | null {
  const count = text.match(lostSign)?.length ?? 0;
  if (count < fewest) return null;
  const isCertain = (text.match(/\ufffd/gu)?.length ?? 0) >= fewest;
  // A text in which most of the marks stand has addresses with `?`, no loss.
  const kept = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (!isCertain && count * 3 < kept) return null;
  const words = text.split(/[\s;,"]/u);
  return { count, example: (words.find((word) => word.search(lostSign) !== -1) ?? '').slice(0, 40) };
}

const fewest = 3;
const lostSign = /\ufffd|\?(?=[\p{L}?])/gu;

/** A text in which letters were lost, and how many: the whole of a cell. */
export type LostIn = { readonly count: number; readonly word: string };

/**
 * The few letters that a text lost which is whole otherwise: `\ufffd`, and a `?` in a word that some Vietnamese letter makes a
 * syllable of and that is none without it: `quy?t định`, `đ? án`; not `Có không?`, `không?Đã`, `?id=1`. Null where none is.
 */
export function lostIn(text: string): LostIn | null {
  if (!text.includes('?') && !text.includes('\ufffd')) return null;
  const words = text
    .normalize('NFC')
    .split(/[\s;,."'“”()/\d–-]+/u)
    .filter((word) => word.includes('\ufffd') || isMissingLetter(word));
  const [word] = words;
  if (word === undefined) return null;
  return { count: words.reduce((sum, each) => sum + (each.match(/[?\ufffd]/gu)?.length ?? 0), 0), word };
}

/** Letters of Vietnamese outside ASCII, each but once: what a program may have lost. */
const LETTERS = [...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'];

const LONGEST_SYLLABLE = 7;

function isMissingLetter(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE || !/^\p{L}*\?\p{L}*$/u.test(word)) return false;
  const [before = '', after = ''] = word.toLowerCase().split('?');
  // Who asks may end any word so, and `k?`, `ko?` ask as well.
  if (
    before + after === '' ||
    (after === '' && (isLegalSyllable(before) || /^(?:k|ko|kg|z|v)$/.test(before)))
  )
    return false;
  return LETTERS.some((letter) => isLegalSyllable(before + letter + after));
}
