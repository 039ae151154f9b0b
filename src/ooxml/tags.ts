import { unescapeXml } from './escape.ts';

/** A tag of an XML text, in place. */
export type Tag = {
  readonly kind: 'open' | 'close' | 'empty';
  /** Name without prefix. */
  readonly name: string;
  /** Its prefix with the colon, or blank. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** Number of elements around it. */
  readonly depth: number;
};

/** An attribute of a tag; `start` and `end` hold the space before it as well. */
export type Attribute = {
  /** Name with its prefix. */
  readonly name: string;
  /** As it stands, escapes and all. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The tags of a text that a strict parser has found well formed and without a doctype, one after the other, with
 * their places: what a parser does not tell, and what is needed to change a part and leave the rest as it was.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let depth = 0;
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', start)) {
    const skipped = afterUntagged(xml, start);
    if (skipped !== null) {
      start = skipped;
      continue;
    }
    const end = tagEnd(xml, start);
    const isClose = xml[start + 1] === '/';
    const isEmpty = xml[end - 2] === '/';
    if (isClose) depth -= 1;
    const name = /[^\s/>]+/y;
    name.lastIndex = start + (isClose ? 2 : 1);
    const [whole = ''] = name.exec(xml) ?? [];
    const colon = whole.indexOf(':');
    yield {
      kind: isClose ? 'close' : isEmpty ? 'empty' : 'open',
      name: whole.slice(colon + 1),
      prefix: whole.slice(0, colon + 1),
      start,
      end,
      depth,
    };
    if (!isClose && !isEmpty) depth += 1;
    start = end;
  }
}

/** The attributes of a tag, in order. Walked, not matched: a pattern takes for ever over a million blanks. */
export function attributesOf(xml: string, { start, end }: Tag): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = start + 1;
  while (at < end && !isBlank(xml, at)) at += 1;
  while (at < end) {
    const before = at;
    while (isBlank(xml, at)) at += 1;
    const equals = xml.indexOf('=', at);
    if (equals === -1 || equals >= end) break;
    let quote = equals + 1;
    while (isBlank(xml, quote)) quote += 1;
    const close = xml.indexOf(xml[quote] ?? '"', quote + 1);
    if (close === -1 || close >= end) break;
    found.push({
      name: xml.slice(at, equals).trimEnd(),
      value: xml.slice(quote + 1, close),
      start: before,
      end: close + 1,
    });
    at = close + 1;
  }
  return found;
}

/** The start tag of an empty element, as one that has content. */
export function openedTag(xml: string, { start, end }: Tag): string {
  return `${xml.slice(start, end - 2)}>`;
}

function isBlank(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** An attribute's value by its local name, as it is meant. */
export function attributeOf(xml: string, tag: Tag, name: string): string | undefined {
  const found = attributesOf(xml, tag).find((attribute) => attribute.name.replace(/^.*:/u, '') === name);
  return found === undefined ? undefined : unescapeXml(found.value);
}

/** Where a comment, an instruction or a CDATA section ends; null at a tag. */
function afterUntagged(xml: string, start: number): number | null {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return after(xml, ']]>', start + 9);
  if (xml.startsWith('<?', start)) return after(xml, '?>', start + 2);
  return null;
}

function after(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at === -1 ? xml.length : at + what.length;
}

/** Past the `>` of a tag; one inside an attribute's value does not count. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}
