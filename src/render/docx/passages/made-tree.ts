import { unescapeXml } from '../../../ooxml/escape.ts';
import type { XmlElement } from '../../../ooxml/xml-tree.ts';

/** Properties of tables, paragraphs and runs: a few of them stand thousands of times in a paper. */
const SHARED = new Set(['w:tblPr', 'w:trPr', 'w:tcPr', 'w:pPr', 'w:rPr']);
const TAG = /^([A-Za-z][\w:.-]*)((?: [A-Za-z][\w:.-]*="[^"\n\t\r]*")*)\/?$/;
const ATTRIBUTE = / ([\w:.-]+)="([^"]*)"/g;
const DECLARATION = /^<\?xml [^>]*\?>\n?/;

/** A tag as it is written, and what it says. */
type Tag = Pick<XmlElement, 'name' | 'attributes'>;

/**
 * The tree of a part that the tool has written itself: a tag ends at the next `>`, and there is nothing but elements and text.
 * Properties that are written alike are one element, so the tree is only to be read. Null where it is not written so.
 */
export function treeOfMade(text: string): XmlElement | null {
  const tags = new Map<string, Tag | null>();
  const shared = new Map<string, XmlElement>();
  const tagOf = (written: string): Tag | null => {
    const known = tags.get(written);
    if (known !== undefined) return known;
    const tag = readTag(written);
    tags.set(written, tag);
    return tag;
  };

  /** The properties that begin at a place, up to their end; null where others lie in them. */
  const propertiesAt = (
    start: number,
    tag: Tag,
  ): { readonly element: XmlElement; readonly end: number } | null => {
    const close = `</${tag.name}>`;
    const end = text.indexOf(close, start) + close.length;
    const written = text.slice(start, end);
    const known = shared.get(written);
    if (known !== undefined) return { element: known, end };
    if (written.includes(`<${tag.name}`, 1)) return null;
    const root = element({ name: '', attributes: {} });
    if (!readInto(root, start, end)) return null;
    const [made] = root.children;
    if (typeof made !== 'object' || !('name' in made)) return null;
    shared.set(written, made);
    return { element: made, end };
  };

  /** Reads what is written between two places into an element; false where it is no whole elements. */
  const readInto = (root: XmlElement, start: number, end: number): boolean => {
    const open: XmlElement[] = [root];
    let parent = root;
    let at = start;
    while (at < end) {
      const less = text.indexOf('<', at);
      const next = less === -1 ? end : less;
      if (next > at) parent.children.push(unescapeXml(text.slice(at, next)));
      if (next >= end) break;
      const greater = text.indexOf('>', next);
      if (greater === -1) return false;
      at = greater + 1;
      const written = text.slice(next + 1, greater);
      if (written.charCodeAt(0) === SLASH) {
        if (written.length !== parent.name.length + 1 || !written.endsWith(parent.name)) return false;
        open.pop();
        const above = open.at(-1);
        if (above === undefined) return false;
        parent = above;
        continue;
      }
      const tag = tagOf(written);
      if (tag === null) return false;
      if (written.charCodeAt(written.length - 1) === SLASH) {
        parent.children.push(element(tag));
        continue;
      }
      const properties = next > start && SHARED.has(tag.name) ? propertiesAt(next, tag) : null;
      if (properties !== null) {
        parent.children.push(properties.element);
        at = properties.end;
        continue;
      }
      const child = element(tag);
      parent.children.push(child);
      open.push(child);
      parent = child;
    }
    return open.length === 1;
  };

  const root = element({ name: '', attributes: {} });
  if (!readInto(root, DECLARATION.exec(text)?.[0].length ?? 0, text.length)) return null;
  const [only, ...others] = root.children;
  return typeof only === 'object' && 'name' in only && others.length === 0 ? only : null;
}

const SLASH = 0x2f;

function element({ name, attributes }: Tag): XmlElement {
  return { name, attributes, children: [] };
}

function readTag(written: string): Tag | null {
  const [, name, said] = TAG.exec(written) ?? [];
  if (name === undefined || said === undefined) return null;
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of said.matchAll(ATTRIBUTE)) attributes[key] = unescapeXml(value);
  return { name, attributes };
}
