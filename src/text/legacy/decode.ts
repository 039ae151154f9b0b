import { isSurelyUnicode, type LegacyEncoding, readingsOf } from './detect.ts';
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
  if (decoded < asIs) return null;
  const text = (encoding === 'tcvn3' ? decodeTcvn3 : decodeVni)(cell.text);
  if (text === cell.text) return null;
  return { encoding, text: isCapitalFont(cell.font) ? text.toUpperCase() : text };
}

function isCapitalFont(font: string | undefined): boolean {
  return font !== undefined && /^\.vn.*H$/i.test(font.trim()) && font.trim().endsWith('H');
}
