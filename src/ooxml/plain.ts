import { unescapeXml } from './escape.ts';
import type { OpenElement, XmlListener } from './walk.ts';

/**
 * A quick scanner of the XML that spreadsheet programs write: elements with attributes in double quotes, texts, the five
 * names for signs. It never refuses anything: what is not in that grammar (a comment, a doctype, another encoding of a sign, a
 * tag that does not fit) makes it stop, and the strict parser has the word.
 */
export type PlainScanner = {
  readonly text: string;
  /** Reads the tag that begins at a place; where it ends, or -1 where it is none that is known here. */
  readonly tag: (at: number) => number;
  /** Of the tag just read. */
  readonly kind: () => TagKind;
  readonly name: () => string;
  /** By its whole name, else by its local name under whatever prefix. */
  readonly attribute: (name: string) => string | undefined;
  /** Where the text that begins at a place ends: at a `<`; -1 where it holds what is not known here. */
  readonly textEnd: (at: number) => number;
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
  /^(?:<\?xml version="1\.0" encoding="(?:UTF-8|utf-8)"(?: standalone="(?:yes|no)")?\?>(?:\r?\n)?)?/;
/** What XML cannot hold (2.2), and what a parser would not give back as it stands: tabs, carriage returns. */
const UNUSUAL = /[\0-\x09\x0B-\x1F\uFFFE\uFFFF]/g;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const COLON = 0x3a;

/**
 * Walks a part as `walkText` does and tells the same; false where it met something that it does not know. Then what it has told
 * is to be forgotten, and the part walked strictly.
 */
export function walkPlain(text: string, listener: XmlListener, inside?: Inside): boolean {
  const start = DECLARATION.exec(text)?.[0].length ?? 0;
  UNUSUAL.lastIndex = start;
  if (UNUSUAL.test(text) || text.includes(']]>', start)) return false;
  const scanner = scannerOf(text);
  const { tag, kind, textEnd } = scanner;
  const names: string[] = [];
  const path: string[] = [];
  const element: { name: string; path: readonly string[]; attribute: OpenElement['attribute'] } = {
    name: '',
    path,
    attribute: scanner.attribute,
  };
  let at = start;
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
    if (end > at) listener.text?.(unescapeXml(text.slice(at, end)));
    at = end;
  }
  // Behind the first element nothing but the end.
  return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === LINE_FEED);
}

function scannerOf(text: string): PlainScanner {
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
      while (same < to - from && text.charCodeAt(start + same) === text.charCodeAt(from + same)) same += 1;
      if (same === to - from) return true;
    }
    return false;
  };

  const tag = (start: number): number => {
    if (text.charCodeAt(start) !== LESS) return -1;
    let at = start + 1;
    count = 0;
    if (text.charCodeAt(at) === SLASH) {
      nameStart = at + 1;
      nameEnd = endOfName(text, nameStart);
      tagKind = CLOSE;
      return nameEnd !== -1 && text.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : -1;
    }
    nameStart = at;
    nameEnd = endOfName(text, at);
    if (nameEnd === -1) return -1;
    at = nameEnd;
    for (;;) {
      const before = at;
      let code = text.charCodeAt(at);
      while (code === SPACE || code === LINE_FEED) code = text.charCodeAt(++at);
      if (code === GREATER) {
        tagKind = OPEN;
        return at + 1;
      }
      if (code === SLASH) {
        tagKind = EMPTY;
        return text.charCodeAt(at + 1) === GREATER ? at + 2 : -1;
      }
      if (at === before) return -1;
      const end = endOfName(text, at);
      if (end === -1 || text.charCodeAt(end) !== EQUALS || text.charCodeAt(end + 1) !== QUOTE) return -1;
      if (isRepeated(at, end)) return -1;
      const valueEnd = endOfValue(text, end + 2);
      if (valueEnd === -1) return -1;
      places[count] = at;
      places[count + 1] = end;
      places[count + 2] = end + 2;
      places[count + 3] = valueEnd;
      count += 4;
      at = valueEnd + 1;
    }
  };

  const attribute = (wanted: string): string | undefined => {
    const length = wanted.length;
    let prefixed = -1;
    for (let index = 0; index < count; index += 4) {
      const start = places[index] ?? 0;
      const size = (places[index + 1] ?? 0) - start;
      if (size === length) {
        if (text.startsWith(wanted, start)) return valueAt(index);
      } else if (prefixed === -1 && size > length + 1) {
        const colon = start + size - length - 1;
        if (text.charCodeAt(colon) === COLON && text.startsWith(wanted, colon + 1)) prefixed = index;
      }
    }
    return prefixed === -1 ? undefined : valueAt(prefixed);
  };
  const valueAt = (index: number): string => unescapeXml(text.slice(places[index + 2], places[index + 3]));

  return {
    text,
    tag,
    kind: () => tagKind,
    name: () => text.slice(nameStart, nameEnd),
    attribute,
    textEnd: (at) => {
      for (let end = at; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (code === LESS) return end;
        if (code === AMPERSAND && !isSign(text, end)) return -1;
      }
      return -1;
    },
  };
}

/** Latin letters, digits, `_`, `-`, `.` and one colon; -1 where there is no such name. */
function endOfName(text: string, start: number): number {
  let at = start;
  let colons = 0;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f) continue;
    // A digit, a hyphen, a dot or the colon begins no part of a name.
    const isBeginning = at === start || text.charCodeAt(at - 1) === COLON;
    if (isBeginning) return -1;
    if (code === COLON) {
      colons += 1;
      if (colons > 1) return -1;
    } else if (!((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e)) return at;
  }
}

function endOfValue(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === LESS || code === LINE_FEED) return -1;
    if (code === AMPERSAND && !isSign(text, at)) return -1;
  }
  return -1;
}

/** A sign by its name or number. */
const SIGN = /&(?:lt|gt|amp|quot|apos|#(\d{1,6})|#x([0-9A-Fa-f]{1,5}));/y;

function isSign(text: string, at: number): boolean {
  SIGN.lastIndex = at;
  const found = SIGN.exec(text);
  if (found === null) return false;
  const [, decimal, hexadecimal] = found;
  if (decimal === undefined && hexadecimal === undefined) return true;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  // Of what XML holds (2.2) the usual: no half of a sign, nothing that is none.
  return code === LINE_FEED || (code >= SPACE && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
