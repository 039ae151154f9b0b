import { textOf } from './byte-text.ts';
import type { OpenElement, XmlListener } from './walk.ts';
import { textBytes } from './zip.ts';

/**
 * A quick scanner of the XML that spreadsheet programs write, over its bytes: elements with attributes in double quotes, texts,
 * the five names for signs. It never refuses anything: what is not in that grammar (a comment, a doctype, another encoding of a
 * sign, a tag that does not fit) makes it stop, and the strict parser has the word. The bytes must be UTF-8.
 */
export type PlainScanner = {
  readonly bytes: Buffer;
  /** Reads the tag that begins at a place; where it ends, or -1 where it is none that is known here. */
  readonly tag: (at: number) => number;
  /** Of the tag just read. */
  readonly kind: () => TagKind;
  readonly name: () => string;
  /** By its whole name, else by its local name under whatever prefix. */
  readonly attribute: (name: string) => string | undefined;
  /** Where the text that begins at a place ends: at a `<`; -1 where it holds what is not known here. */
  readonly textEnd: (at: number) => number;
  /** Whether these very bytes stand at a place. */
  readonly has: (wanted: Uint8Array, at: number) => boolean;
};

export const OPEN = 0;
export const EMPTY = 1;
export const CLOSE = 2;
type TagKind = typeof OPEN | typeof EMPTY | typeof CLOSE;

/** Takes over after an element has opened; where the walk goes on, or -1. */
export type Inside = (name: string, depth: number, scanner: PlainScanner, at: number) => number;

/** Such elements may lie so deep in one another here; the strict parser allows more. */
const DEEPEST = 100;
const DECLARATION =
  /^(?:\xEF\xBB\xBF)?(?:<\?xml version="1\.0" encoding="(?:UTF-8|utf-8)"(?: standalone="(?:yes|no)")?\?>(?:\r?\n)?)?/;
const LONGEST_DECLARATION = 100;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const BRACKET = 0x5d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const COLON = 0x3a;

/**
 * Walks a part as `walkText` does and tells the same; false where it met something that it does not know. Then what it has told
 * is to be forgotten, and the part walked strictly.
 */
export function walkPlain(part: Uint8Array, listener: XmlListener, inside?: Inside): boolean {
  const scanner = scannerOf(part);
  const { bytes, tag, kind, textEnd } = scanner;
  const names: string[] = [];
  const path: string[] = [];
  const element: { name: string; path: readonly string[]; attribute: OpenElement['attribute'] } = {
    name: '',
    path,
    attribute: scanner.attribute,
  };
  let at = DECLARATION.exec(bytes.toString('latin1', 0, LONGEST_DECLARATION))?.[0].length ?? 0;
  for (;;) {
    at = tag(at);
    if (at === -1) return false;
    const name = scanner.name();
    const tagKind = kind();
    if (tagKind === CLOSE) {
      if (names.pop() !== name) return false;
      const closed = path.pop() ?? '';
      listener.close?.(closed, path);
    } else {
      element.name = localName(name);
      listener.open(element);
      if (tagKind === EMPTY) {
        listener.close?.(element.name, path);
      } else {
        if (names.length >= DEEPEST) return false;
        if (inside !== undefined) at = inside(element.name, path.length, scanner, at);
        if (at === -1) return false;
        names.push(name);
        path.push(element.name);
      }
    }
    if (names.length === 0) break;
    const end = textEnd(at);
    if (end === -1) return false;
    if (end > at) listener.text?.(textOf(bytes, at, end));
    at = end;
  }
  // Behind the first element nothing but the end.
  return at === bytes.length || (at === bytes.length - 1 && bytes[at] === LINE_FEED);
}

/** A scanner of these bytes; behind their end it finds nothing that it knows. */
export function scannerOf(part: Uint8Array): PlainScanner {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  let tagKind: TagKind = OPEN;
  let nameStart = 0;
  let nameEnd = 0;
  /** Where names and values of attributes begin and end, four numbers each. */
  const places: number[] = [];
  let count = 0;

  const isRepeated = (from: number, to: number): boolean => {
    for (let index = 0; index < count; index += 4) {
      const start = places[index] ?? 0;
      if ((places[index + 1] ?? 0) - start !== to - from) continue;
      let same = 0;
      while (same < to - from && bytes[start + same] === bytes[from + same]) same += 1;
      if (same === to - from) return true;
    }
    return false;
  };

  const tag = (start: number): number => {
    if (bytes[start] !== LESS) return -1;
    let at = start + 1;
    count = 0;
    if (bytes[at] === SLASH) {
      nameStart = at + 1;
      nameEnd = endOfName(bytes, nameStart);
      tagKind = CLOSE;
      return nameEnd !== -1 && bytes[nameEnd] === GREATER ? nameEnd + 1 : -1;
    }
    nameStart = at;
    nameEnd = endOfName(bytes, at);
    if (nameEnd === -1) return -1;
    at = nameEnd;
    for (;;) {
      const before = at;
      let code = bytes[at] ?? 0;
      while (code === SPACE || code === LINE_FEED) code = bytes[++at] ?? 0;
      if (code === GREATER) {
        tagKind = OPEN;
        return at + 1;
      }
      if (code === SLASH) {
        tagKind = EMPTY;
        return bytes[at + 1] === GREATER ? at + 2 : -1;
      }
      if (at === before) return -1;
      const end = endOfName(bytes, at);
      if (end === -1 || bytes[end] !== EQUALS || bytes[end + 1] !== QUOTE) return -1;
      if (isRepeated(at, end)) return -1;
      const valueEnd = endOfValue(bytes, end + 2);
      if (valueEnd === -1) return -1;
      places[count] = at;
      places[count + 1] = end;
      places[count + 2] = end + 2;
      places[count + 3] = valueEnd;
      count += 4;
      at = valueEnd + 1;
    }
  };

  const isNamed = (start: number, wanted: string): boolean => {
    for (let at = 0; at < wanted.length; at += 1)
      if (bytes[start + at] !== wanted.charCodeAt(at)) return false;
    return true;
  };
  const attribute = (wanted: string): string | undefined => {
    const length = wanted.length;
    let prefixed = -1;
    for (let index = 0; index < count; index += 4) {
      const start = places[index] ?? 0;
      const size = (places[index + 1] ?? 0) - start;
      if (size === length) {
        if (isNamed(start, wanted)) return valueAt(index);
      } else if (prefixed === -1 && size > length + 1) {
        const colon = start + size - length - 1;
        if (bytes[colon] === COLON && isNamed(colon + 1, wanted)) prefixed = index;
      }
    }
    return prefixed === -1 ? undefined : valueAt(prefixed);
  };
  const valueAt = (index: number): string => textOf(bytes, places[index + 2] ?? 0, places[index + 3] ?? 0);

  return {
    bytes,
    tag,
    kind: () => tagKind,
    name: () => textOf(bytes, nameStart, nameEnd),
    attribute,
    textEnd: (start) => {
      for (let at = start; at < bytes.length; at += 1) {
        const code = bytes[at] ?? 0;
        if (code === LESS) return at;
        if (code === AMPERSAND ? !isSign(bytes, at) : isUnusual(bytes, at, code)) return -1;
        // `]]>` (2.4).
        if (code === GREATER && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET) return -1;
      }
      return -1;
    },
    has: (wanted, at) => isAt(bytes, at, wanted),
  };
}

/** Latin letters, digits, `_`, `-`, `.` and one colon; -1 where there is no such name. */
function endOfName(bytes: Buffer, start: number): number {
  let at = start;
  let colons = 0;
  for (; ; at += 1) {
    const code = bytes[at] ?? 0;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f) continue;
    // A digit, a hyphen, a dot or the colon begins no part of a name.
    const isBeginning = at === start || bytes[at - 1] === COLON;
    if (isBeginning) return -1;
    if (code === COLON) {
      colons += 1;
      if (colons > 1) return -1;
    } else if (!((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e)) return at;
  }
}

function endOfValue(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === QUOTE) return at;
    if (code === LESS || code === LINE_FEED) return -1;
    if (code === AMPERSAND ? !isSign(bytes, at) : isUnusual(bytes, at, code)) return -1;
  }
  return -1;
}

/** What XML cannot hold (2.2: U+FFFE and U+FFFF too), and what a parser would not give back as it stands: tabs, carriage returns. */
function isUnusual(bytes: Buffer, at: number, code: number): boolean {
  if (code < SPACE) return code !== LINE_FEED;
  return code === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
}

/** A sign by its name or number. */
const NAMED = ['&lt;', '&gt;', '&amp;', '&quot;', '&apos;'].map(textBytes);
const LONGEST_SIGN = 9;

function isSign(bytes: Buffer, start: number): boolean {
  if (bytes[start + 1] === 0x23) return isNumberedSign(bytes, start + 2);
  for (const name of NAMED) if (isAt(bytes, start, name)) return true;
  return false;
}

function isAt(bytes: Buffer, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

/** Of what XML holds (2.2) the usual: no half of a sign, nothing that is none. */
function isNumberedSign(bytes: Buffer, start: number): boolean {
  let end = start;
  while (end < start + LONGEST_SIGN && end < bytes.length && bytes[end] !== SEMICOLON) end += 1;
  const found = /^(?:(\d{1,6})|x([0-9A-Fa-f]{1,5}));$/.exec(textOf(bytes, start, end + 1));
  if (found === null) return false;
  const [, decimal, hexadecimal] = found;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code === LINE_FEED || (code >= SPACE && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
