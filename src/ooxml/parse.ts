import { isAscii, isUtf8 } from 'node:buffer';
import { SaxesParser } from 'saxes';

/** Elements may lie so deep in one another; no program writes half of that. */
export const deepestXml = 256;

/** Why a part is not read: not XML, in an encoding that Office does not write, with a DTD, or nested without end. */
export class XmlFault extends SyntaxError {
  override readonly name = 'XmlFault';
  readonly kind: 'malformed' | 'doctype' | 'deep';
  /** 1-based. */
  readonly line: number;

  constructor(kind: XmlFault['kind'], line: number) {
    super(`${kind} XML, line ${line}`);
    this.kind = kind;
    this.line = line;
  }
}

/** What a reader of XML hears; names are as written, prefix and all. */
export type XmlEvents = {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly close: () => void;
  readonly text?: ((text: string) => void) | undefined;
};

/** Parses strictly: well formed, no DTD, bounded depth. Throws `XmlFault`. */
export function parseStrictly(text: string, events: XmlEvents): void {
  const parser = new SaxesParser<PlainOptions>({ xmlns: false, position: true });
  let depth = 0;
  parser.on('error', () => {
    throw new XmlFault('malformed', parser.line);
  });
  parser.on('doctype', () => {
    throw new XmlFault('doctype', parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.open(name, attributes);
    if (depth > deepestXml) throw new XmlFault('deep', parser.line);
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.close();
  });
  if (events.text !== undefined) {
    parser.on('text', events.text);
    parser.on('cdata', events.text);
  }
  // In pieces, so that a doctype or a bomb is met before the rest is looked at.
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

type PlainOptions = { readonly xmlns: false; readonly position: true };

const pieceLength = 64 * 1024;

/** Text of an XML part: UTF-16 by its mark or by the first letter `<`, else UTF-8. Throws `XmlFault` for other encodings and broken bytes. */
export function decodeXml(bytes: Uint8Array): string {
  const text = decode(bytes, encodingOf(bytes));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  if (declared === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(declared)) return text;
  throw new XmlFault('malformed', 1);
}

/** XML 1.0 appendix F: the first bytes tell, whatever is declared; every part begins with `<`. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes)) throw new XmlFault('malformed', 1);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = buffer.length >= 3 && buffer.readUIntBE(0, 3) === BYTE_ORDER_MARK ? 3 : 0;
    // The same as a decoder that is made anew for each part, and several times quicker.
    return buffer.toString(isAscii(bytes) ? 'latin1' : 'utf8', start);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault('malformed', 1);
  }
}

const BYTE_ORDER_MARK = 0xefbbbf;
