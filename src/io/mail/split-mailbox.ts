/**
 * The mails of a mailbox file (mbox, RFC 4155), each as its own bytes; a file that is one mail gives that mail. A line
 * `From …` begins a mail where an empty line stands before it and a header after it: in a letter's text it does not.
 */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.subarray(0, opening.length).toString('latin1') !== opening) return [bytes];
  const starts = [0];
  for (let at = text.indexOf(`\n${opening}`); at !== -1; at = text.indexOf(`\n${opening}`, at + 1)) {
    if (isAfterEmptyLine(text, at) && isBeforeHeader(text, at + 1)) starts.push(at + 1);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? bytes.length;
    return bytes.subarray(Math.min(end, text.indexOf('\n', start) + 1), end);
  });
}

const opening = 'From ';

function isAfterEmptyLine(text: Buffer, lineEnd: number): boolean {
  const before = text.subarray(Math.max(0, lineEnd - 2), lineEnd).toString('latin1');
  return before.endsWith('\n') || before === '\n\r';
}

function isBeforeHeader(text: Buffer, lineStart: number): boolean {
  const end = text.indexOf('\n', lineStart);
  if (end === -1) return false;
  return /^[\w-]{1,80}:/.test(text.subarray(end + 1, end + 100).toString('latin1'));
}
