import { escapeXml } from './escape.ts';
import { parseStrictly, XmlFault } from './parse.ts';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
};

/** An element, text, or XML that was written elsewhere and goes in as it is. */
export type XmlNode = XmlElement | string | { readonly raw: string };

/** Reads a part; throws `XmlFault`, a SyntaxError, where it is not sound. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const append = (node: XmlNode) => open.at(-1)?.children.push(node);
  parseStrictly(text.replace(/^\uFEFF/, ''), {
    open: (name, attributes) => {
      const element: XmlElement = { name, attributes, children: [] };
      append(element);
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: append,
  });
  const [element] = root.children.filter(isElement);
  if (element === undefined) throw new XmlFault('malformed', 1);
  return element;
}

/** How a tree is written. */
export type Serializing = {
  /** A whole part, with its XML declaration; else an element alone. */
  readonly isWhole?: boolean;
  /** Elements that were written before, as they were. */
  readonly known?: ReadonlyMap<XmlNode, string>;
};

/** The part as UTF-8 text, with its XML declaration. */
export function serializeXml(root: XmlNode, { isWhole = true, known }: Serializing = {}): string {
  const pieces: string[] = isWhole ? ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'] : [];
  const write = (node: XmlNode): void => {
    if (typeof node === 'string') {
      pieces.push(escapeXml(node));
      return;
    }
    const before = known?.get(node);
    if (before !== undefined) {
      pieces.push(before);
    } else if ('raw' in node) {
      pieces.push(node.raw);
    } else {
      let tag = `<${node.name}`;
      for (const key in node.attributes) tag += ` ${key}="${escapeXml(node.attributes[key] ?? '')}"`;
      if (node.children.length === 0) {
        pieces.push(tag, '/>');
      } else {
        pieces.push(tag, '>');
        for (const child of node.children) write(child);
        pieces.push(`</${node.name}>`);
      }
    }
  };
  write(root);
  return pieces.join('');
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object' && 'name' in node;
}

/** The element's child elements, or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (isElement(child) && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (isElement(child) && child.name === name) return child;
  return undefined;
}

/** All elements of that name inside, in the order of the document; of nested ones both. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** The text of a paragraph as Word shows it, without that of text boxes inside it. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === 'w:t') {
      for (const node of child.children) if (typeof node === 'string') text += node;
    } else if (child.name === 'w:tab') text += '\t';
    else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
    else if (child.name !== 'w:pPr' && child.name !== 'w:txbxContent') text += textOf(child);
  }
  return text;
}
