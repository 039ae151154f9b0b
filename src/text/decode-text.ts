/** Text of a file, and how its bytes were understood; null when they are no text. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Decodes by byte order mark, else by what the bytes show; never replaces a byte by `�`. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (encoding !== null) return decodeAs(bytes, encoding);
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, guessCodePage(bytes));
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Without a mark, UTF-16 shows by its zero bytes: every digit, comma and plain letter has one. */
function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
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
