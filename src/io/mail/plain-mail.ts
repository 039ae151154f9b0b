/**
 * A mail, or a mailbox, as it would have travelled: without what programs put around it when they keep it. A mark of the
 * encoding and empty lines before it, UTF-16 (“save as text”), line ends of the old Macintosh, and the count of bytes
 * that Apple Mail (.emlx) begins with, its own list after them. The same bytes where there is nothing of that.
 */
export function plainMail(bytes: Uint8Array): Uint8Array {
  const text = withLineFeeds(inBytes(bytes));
  const head = text.subarray(0, 256).toString('latin1');
  const lead = /^\s*(?:(\d{1,12})[ \t]*\r?\n(?=[!-9;-~]{1,80}:))?/u.exec(head);
  const start = lead?.[0].length ?? 0;
  return text.subarray(start, lead?.[1] === undefined ? text.length : start + Number(lead[1]));
}

/** UTF-16 turned into UTF-8, the mark of the encoding taken off. */
function inBytes(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = text.subarray(0, 3).toString('latin1');
  if (mark === '\xef\xbb\xbf') return text.subarray(3);
  if (mark.startsWith('\xff\xfe')) return Buffer.from(new TextDecoder('utf-16le').decode(bytes));
  if (mark.startsWith('\xfe\xff')) return Buffer.from(new TextDecoder('utf-16be').decode(bytes));
  return text;
}

function withLineFeeds(text: Buffer): Buffer {
  if (!text.includes(CR) || text.includes(LF)) return text;
  return Buffer.from(text.toString('latin1').replaceAll('\r', '\n'), 'latin1');
}

const CR = 0x0d;
const LF = 0x0a;
