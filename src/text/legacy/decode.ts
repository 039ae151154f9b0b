import { isLegalSyllable } from '../syllable.ts';
import { isSurelyUnicode, type LegacyEncoding, readingsOf } from './detect.ts';
import { isPlainVietnamese } from './plain-words.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** A text that was converted: what it says, and from what. */
export type LegacyReading = { readonly text: string; readonly encoding: LegacyEncoding };

/** The encoding that a font's name gives away: `.VnTime`, `.VnArialH` TCVN3; `VNI-Times` VNI; else null. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | null {
  if (font === undefined) return null;
  if (/^\.vn/i.test(font.trim())) return 'tcvn3';
  return /^vni[- ]/i.test(font.trim()) ? 'vni' : null;
}

/**
 * A cell's text in Unicode, where its font, or else what `detectLegacy` found for its column, says that it is in an
 * old encoding. Null where nothing is to be converted: no such sign, plain ASCII, or text that is Unicode whatever
 * its font says. Capitals come from a font whose name ends in H.
 */
export function decodeLegacy(cell: {
  readonly text: string;
  readonly font?: string | undefined;
  readonly column?: LegacyEncoding | undefined;
}): LegacyReading | null {
  const encoding = encodingOfFont(cell.font) ?? cell.column ?? null;
  if (encoding === null || isSurelyUnicode(cell.text)) return null;
  const { asIs, decoded } = readingsOf(cell.text, encoding);
  if (decoded < asIs || (asIs === 1 && isPlainVietnamese(cell.text))) return null;
  const text = encoding === 'tcvn3' ? withCapitals(cell.text, decodeTcvn3(cell.text)) : decodeVni(cell.text);
  if (text === cell.text) return null;
  return { encoding, text: isCapitalFont(cell.font) ? text.toUpperCase() : text };
}

/** A word as it stands between spaces and stops: signs are letters in an old encoding. */
const PIECE = /[^\s,.;:!?()"“”/\-–]+/gu;

/**
 * A text in Unicode with those of its words read that are in an old encoding, where they are two, or one of four letters:
 * no Vietnamese as they stand, and Vietnamese under one reading. Null where there are none.
 */
export function mixedReading(text: string): LegacyReading | null {
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const decode = encoding === 'tcvn3' ? decodeTcvn3 : decodeVni;
    let [words, longest] = [0, 0];
    const read = text.replace(PIECE, (word) => {
      if (isSurelyUnicode(word) || isLegalSyllable(word)) return word;
      const decoded = decode(word);
      if (decoded === word || !isLegalSyllable(decoded)) return word;
      words += 1;
      longest = Math.max(longest, word.length);
      return decoded;
    });
    if (words > 1 || longest > 3) return { encoding, text: read };
  }
  return null;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Two capitals and no small letter but those that TCVN3 has no capital of: `TRƯờNG`. */
const IN_CAPITALS = /^(?=(?:.*\p{Lu}){2})[^a-z]*$/u;

/** A small letter that TCVN3 has no capital of. */
const WITHOUT_CAPITAL = /^[^\x00-\x7Făâêôơưđ]/u;

/**
 * TCVN3 has no capitals with a tone: what was typed in capitals comes out as `TRƯờNG`, and is TRƯỜNG. A name such as
 * `Lê` is no capitals, unless all the words around it are. `Nguyễn Ngọc ánh`, of which only the words that could not be
 * begin small, is Nguyễn Ngọc Ánh.
 */
function withCapitals(typed: string, text: string): string {
  const words = text.match(WORD) ?? [];
  const isAll = !/[a-z]/.test(typed) && words.some((word) => IN_CAPITALS.test(word));
  if (isAll) return text.toUpperCase();
  const [small, begun] = [words.filter(isBegunSmall), words.filter((word) => /^\p{Lu}/u.test(word))];
  const isName =
    begun.length > 1 &&
    small.length + begun.length === words.length &&
    small.every((word) => WITHOUT_CAPITAL.test(word));
  return text.replace(WORD, (word) => {
    if (IN_CAPITALS.test(word)) return word.toUpperCase();
    return isName && isBegunSmall(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

function isBegunSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isCapitalFont(font: string | undefined): boolean {
  return font !== undefined && /^\.vn.*H$/i.test(font.trim()) && font.trim().endsWith('H');
}
