import { decodeTcvn3 } from './legacy/tcvn3.ts';
import { decodeViscii } from './legacy/viscii.ts';
import { decodeVni } from './legacy/vni.ts';
import { isLegalSyllable } from './syllable.ts';
import { decode1252 } from './windows-1252.ts';

/** Text of a file, and how its bytes were understood; null when they are no text. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

export type TextEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'viscii'
  | 'windows-1258'
  | 'windows-1252';

/** Decodes by byte order mark, else by what the bytes show; never replaces a byte by `�`. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = wideEncoding(bytes);
  if (encoding !== null) return decodeAs(bytes, encoding);
  return decodeAs(bytes, 'utf-8') ?? asViscii(bytes) ?? decodeAs(bytes, guessCodePage(bytes));
}

/** An encoding that its mark tells, or the zero bytes of a wide one without a mark; null for all others. */
export function wideEncoding(bytes: Uint8Array): 'utf-8' | WideEncoding | null {
  return markedEncoding(bytes) ?? guessUtf32(bytes) ?? guessUtf16(bytes);
}

type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding);
  if (encoding === 'viscii') return { text: decodeViscii(bytes), encoding };
  if (encoding === 'windows-1252') return { text: decode1252(bytes), encoding };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Letters of a text that are looked at to tell its code page. */
const JUDGED = 20_000;
const ENOUGH_WORDS = 6;
const GOOD_SHARE = 0.9;
const CLEAR_LEAD = 0.25;

/** VISCII, where its words are spelled like Vietnamese and under no other reading are; null otherwise. */
function asViscii(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, JUDGED);
  const words = markedWords(decodeViscii(sample));
  if (words.length < ENOUGH_WORDS) return null;
  const shown = decode1252(sample);
  const others = [decodeTcvn3(shown), decodeVni(shown), new TextDecoder('windows-1258').decode(sample)];
  const share = legalShare(words);
  const isClear = others.every((other) => share - legalShare(markedWords(other)) >= CLEAR_LEAD);
  return share >= GOOD_SHARE && isClear ? decodeAs(bytes, 'viscii') : null;
}

function markedWords(text: string): readonly string[] {
  return (text.normalize('NFC').match(/[^\s,.;:!?()"“”/|\u002d]+/gu) ?? []).filter((word) =>
    /[^\x00-\x7f]/u.test(word),
  );
}

function legalShare(words: readonly string[]): number {
  return words.length === 0 ? 0 : words.filter(isLegalSyllable).length / words.length;
}

function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): DecodedText | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    if (at > 0 || code !== 0xfeff) pieces.push(String.fromCodePoint(code));
  }
  return { text: pieces.join(''), encoding };
}

function markedEncoding([first, second, third, fourth]: Uint8Array): 'utf-8' | WideEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Without a mark, UTF-32 shows by its zero bytes: each letter has two, always at the same end. */
function guessUtf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const [first, second, third, fourth] = zerosIn(bytes, 4);
  const letters = Math.min(bytes.length, SAMPLE) / 4;
  if (first === letters && second === letters && fourth === 0) return 'utf-32be';
  return fourth === letters && third === letters && first === 0 ? 'utf-32le' : null;
}

/** Without a mark, UTF-16 shows by its zero bytes: every digit, comma and plain letter has one. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const [even = 0, odd = 0] = zerosIn(bytes, 2);
  const many = Math.min(bytes.length, SAMPLE) / 2 / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

const SAMPLE = 4096;

/** How many zero bytes stand at each place of the letters at the beginning. */
function zerosIn(bytes: Uint8Array, width: 2 | 4): readonly number[] {
  const zeros = Array.from({ length: width }, () => 0);
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (byte === 0) zeros[index % width] = (zeros[index % width] ?? 0) + 1;
  });
  return zeros;
}

/**
 * Old one-byte text. windows-1258 writes a tone as a mark of its own after its vowel; TCVN3 and VNI, whose fonts
 * show as windows-1252, use the same bytes anywhere, and letters where windows-1258 has signs such as `¨` or `®`.
 */
function guessCodePage(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  let tones = 0;
  let misplaced = 0;
  let signsAtLetters = 0;
  bytes.forEach((byte, index) => {
    const before = bytes[index - 1] ?? 0;
    if (toneBytes.has(byte)) {
      tones += 1;
      if (!vowelBytes.has(before)) misplaced += 1;
    } else if (isTcvn3Letter(byte) && isLetter(before)) signsAtLetters += 1;
  });
  if (tones === 0) return signsAtLetters > 0 ? 'windows-1252' : 'windows-1258';
  return misplaced * 10 > tones ? 'windows-1252' : 'windows-1258';
}

const toneBytes = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
// a ă â e ê i o ô ơ u ư y, both cases, in windows-1258.
const vowelBytes = new Set([
  ...Array.from('aeiouyAEIOUY', (letter) => letter.charCodeAt(0)),
  ...[0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd],
]);

function isTcvn3Letter(byte: number): boolean {
  return (byte >= 0xa8 && byte <= 0xae) || (byte >= 0xb5 && byte <= 0xbf);
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xa8;
}
