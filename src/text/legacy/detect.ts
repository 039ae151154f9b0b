import { isLegalSyllable } from '../syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters that only Unicode text can hold: all of Vietnamese outside Latin-1, and tones as marks of their own. */
const SURELY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{M}/u;
const ONLY_ASCII = /^[\x00-\x7F]*$/;

/** Words with a mark that a column must have before it is trusted: fewer are left for a person to judge. */
export const ENOUGH_WORDS = 6;
/** Share of these words that must be Vietnamese once decoded, and by how much it must beat every other reading. */
const GOOD_SHARE = 0.85;
const CLEAR_LEAD = 0.25;

/** Whether a text is Unicode beyond doubt: plain ASCII is not, it is the same in every encoding. */
export function isSurelyUnicode(text: string): boolean {
  return SURELY_UNICODE.test(text);
}

/**
 * How the texts of a column (or sheet) are encoded, judged together by how many of their words are spelled like
 * Vietnamese under each reading. `unsure`: something looks foreign, but there is too little of it, or the column is
 * mixed; such texts are to be flagged, not converted.
 */
export function detectLegacy(texts: readonly string[]): 'unicode' | LegacyEncoding | 'unsure' {
  const doubtful = texts.filter((text) => !isSurelyUnicode(text) && !ONLY_ASCII.test(text));
  const words = doubtful.flatMap(markedWords);
  if (words.length === 0) return 'unicode';
  const unicode = legalShare(words, (word) => word);
  // No other reading can be better.
  if (unicode === 1) return 'unicode';
  const shares = {
    unicode,
    tcvn3: legalShare(words, decodeTcvn3),
    vni: legalShare(words, decodeVni),
  };
  const best = shares.tcvn3 >= shares.vni ? 'tcvn3' : 'vni';
  if (shares[best] <= shares.unicode) return 'unicode';
  const next = Math.max(shares.unicode, best === 'tcvn3' ? shares.vni : shares.tcvn3);
  const isClear =
    words.length >= ENOUGH_WORDS && shares[best] >= GOOD_SHARE && shares[best] - next >= CLEAR_LEAD;
  const isMixed = texts.some(isSurelyUnicode);
  return isClear && !isMixed ? best : 'unsure';
}

/** How likely a text is Vietnamese as it stands and under an encoding: shares of its `count` marked words, 0 to 1. */
export function readingsOf(
  text: string,
  encoding: LegacyEncoding,
): { readonly asIs: number; readonly decoded: number; readonly count: number } {
  const words = markedWords(text);
  return {
    count: words.length,
    asIs: legalShare(words, (word) => word),
    decoded: legalShare(words, encoding === 'tcvn3' ? decodeTcvn3 : decodeVni),
  };
}

function markedWords(text: string): readonly string[] {
  return text.split(/[\s,.;:!?()"“”/-]+/u).filter((word) => word !== '' && !ONLY_ASCII.test(word));
}

function legalShare(words: readonly string[], decode: (word: string) => string): number {
  if (words.length === 0) return 0;
  return words.filter((word) => isLegalSyllable(decode(word))).length / words.length;
}
