/** How a file begins, and what it is called: all that a format is told by. */
export type Head = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The first 4 KiB, a letter for each byte. */
  readonly letters: string;
  /** The same as text: UTF-16 by its mark, else a letter for each byte; without the mark. */
  readonly text: string;
};

/** Looks at the beginning of a file. */
export function headOf(bytes: Uint8Array, file: string): Head {
  const first = bytes.subarray(0, 4096);
  return { file, bytes, letters: latin1(first), text: textOf(first) };
}

/** What holds the content, by its signature: a zip (an empty one too), an OLE compound file, or the file itself. */
export function containerOf({ letters }: Head): 'zip' | 'ole' | 'none' {
  if (/^PK(\x03\x04|\x05\x06)/.test(letters)) return 'zip';
  return letters.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') ? 'ole' : 'none';
}

function textOf(first: Uint8Array): string {
  const letters = latin1(first.subarray(0, 3));
  if (letters.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(first);
  if (letters.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(first);
  return latin1(letters === '\xef\xbb\xbf' ? first.subarray(3) : first);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
