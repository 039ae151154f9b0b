import { refuse } from '../refusal.ts';

/** Text of an XML part: UTF-16 by its mark, else UTF-8; refuses bytes that are neither, and other encodings. */
export function decodeXml(bytes: Uint8Array, file: string, part: string): string {
  const text = decode(bytes, encodingOf(bytes));
  if (text === null) return refuse('TD1024', { file }, { part, line: 1 });
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  if (declared !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared)) {
    return refuse('TD1024', { file }, { part, line: 1 });
  }
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
