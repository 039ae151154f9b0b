/** A file that stands in the text of a mail, as programs without MIME send it. */
export type UuencodedFile = {
  /** As the line `begin` names it. */
  readonly name: string;
  /** Null where its lines are damaged or stop too early. */
  readonly content: Uint8Array | null;
};

/**
 * The files in a text in the encoding of `uuencode` (POSIX.1-2017, both of its algorithms), and the text without them.
 * A sentence that begins with “begin” is no file: the line after it must be a line of code, or an `end` must follow.
 */
export function takeUuencoded(text: string): {
  readonly files: readonly UuencodedFile[];
  readonly rest: string;
} {
  if (!text.includes('begin')) return { files: [], rest: text };
  const lines = text.split(/\r\n|\r|\n/u);
  const files: UuencodedFile[] = [];
  const rest: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const begin = /^begin(-base64)? [0-7]{3,4} (.+)$/u.exec(lines[at] ?? '');
    const found =
      begin === null ? null : begin[1] === undefined ? readCode(lines, at + 1) : readBase64(lines, at + 1);
    if (begin === null || found === null) {
      rest.push(lines[at] ?? '');
      continue;
    }
    files.push({ name: (begin[2] ?? '').trim(), content: found.content });
    at = found.last;
  }
  return { files, rest: rest.join('\n') };
}

/** What follows a `begin`, and its last line; null where no file follows. */
type Found = { readonly content: Uint8Array | null; readonly last: number } | null;

function readCode(lines: readonly string[], first: number): Found {
  // An encoder that writes 0 as ` writes no space: what a line lacks then was not taken off its end on the way.
  const isSpaced = !lines
    .slice(first, (endAfter(lines, first) ?? first) + 1)
    .some((line) => line.includes('`'));
  const pieces: Uint8Array[] = [];
  let at = first;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trimEnd() === 'end') return { content: Buffer.concat(pieces), last: at };
    const piece = decodeLine(line, isSpaced);
    if (piece === null) break;
    pieces.push(piece);
  }
  const end = endAfter(lines, at);
  if (end !== null) return { content: null, last: end };
  return pieces.some((piece) => piece.length > 0) ? { content: null, last: at - 1 } : null;
}

/** The bytes of one line: its first letter counts them, each four letters after it hold three; null where it is none. */
function decodeLine(line: string, isSpaced: boolean): Uint8Array | null {
  if (!/^[\x20-\x60]*$/u.test(line)) return null;
  if (line.trim() === '') return new Uint8Array();
  const count = sextet(line, 0);
  const groups = Math.ceil(count / 3);
  // Some encoders leave out what fills up the last four letters, some add a letter that sums up the line.
  const isCut = line.length - 1 < Math.ceil((count * 4) / 3) && !isSpaced;
  const isLong = line.trimEnd().length - 1 > groups * 4 + 1;
  if (isCut || isLong) return null;
  const bytes = new Uint8Array(groups * 3);
  for (let group = 0; group < groups; group += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [1, 2, 3, 4].map((offset) => sextet(line, group * 4 + offset));
    bytes.set([(a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 0xff, ((c << 6) | d) & 0xff], group * 3);
  }
  return bytes.subarray(0, count);
}

function sextet(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return Number.isNaN(code) ? 0 : (code - 0x20) & 0x3f;
}

function readBase64(lines: readonly string[], first: number): Found {
  const code: string[] = [];
  for (let at = first; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '====') {
      const text = code.join('');
      const isWhole = text.length % 4 === 0;
      return { content: isWhole ? new Uint8Array(Buffer.from(text, 'base64')) : null, last: at };
    }
    if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(line)) return at === first ? null : { content: null, last: at - 1 };
    code.push(line);
  }
  return code.length === 0 ? null : { content: null, last: lines.length - 1 };
}

/** The `end` of a file whose lines are damaged: before the next `begin`, after lines that are no sentences. */
function endAfter(lines: readonly string[], from: number): number | null {
  for (let at = from; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === 'end') return at;
    if (line.startsWith('begin ')) return null;
  }
  return null;
}
