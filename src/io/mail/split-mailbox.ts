import { plainMail } from './plain-mail.ts';

/**
 * The mails of a mailbox file (mbox, RFC 4155), each as its own bytes; a file that is one mail gives that mail. A line
 * `From …` begins a mail where a header comes after it, and an empty line stands before it or it ends in a moment:
 * programs forget the empty line, and a letter's text has neither.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const plain = plainMail(bytes);
  const text = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength);
  if (text.subarray(0, opening.length).toString('latin1') !== opening) return [bytes];
  const starts = [0];
  for (let at = text.indexOf(`\n${opening}`); at !== -1; at = text.indexOf(`\n${opening}`, at + 1)) {
    const isOpening = isAfterEmptyLine(text, at) || hasMoment(text, at + 1);
    if (isOpening && isBeforeHeader(text, at + 1)) starts.push(at + 1);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return text.subarray(Math.min(end, headerAfter(text, start)), end);
  });
}

const opening = 'From ';

/** Whether nothing but spaces stands in the line that ends at `lineEnd`. */
function isAfterEmptyLine(text: Buffer, lineEnd: number): boolean {
  const start = text.lastIndexOf('\n', lineEnd - 1);
  return (
    start !== -1 && lineEnd - start < 80 && text.subarray(start, lineEnd).toString('latin1').trim() === ''
  );
}

/** `From <address> Fri Nov 18 09:00:00 2022`. */
function hasMoment(text: Buffer, lineStart: number): boolean {
  const line = text.subarray(lineStart, lineStart + 400).toString('latin1');
  return /^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} +\d{1,2}:\d{2}/.test(line);
}

function isBeforeHeader(text: Buffer, lineStart: number): boolean {
  const start = headerAfter(text, lineStart);
  return /^[!-9;-~]{1,80}:(?!\/\/)/.test(text.subarray(start, start + 100).toString('latin1'));
}

/** Where the headers begin: after the line `From …`, and after another of an older mailbox (`>From …`) below it. */
function headerAfter(text: Buffer, lineStart: number): number {
  const start = lineAfter(text, lineStart);
  return text.subarray(start, start + 6).toString('latin1') === `>${opening}`
    ? lineAfter(text, start)
    : start;
}

function lineAfter(text: Buffer, lineStart: number): number {
  const end = text.indexOf('\n', lineStart);
  return end === -1 ? text.length : end + 1;
}
