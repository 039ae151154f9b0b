import { parseStrictly } from './parse.ts';

/**
 * An element as it opens: its name without prefix, and the value of an attribute by its local name. Valid only while
 * it is heard.
 */
export type OpenElement = {
  readonly name: string;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
  readonly attribute: (name: string) => string | undefined;
};

/** What a reader of one kind of part wants to hear. */
export type XmlListener = {
  readonly open: (element: OpenElement) => void;
  /** `path` without the closing element. */
  readonly close?: (name: string, path: readonly string[]) => void;
  readonly text?: (text: string) => void;
};

/** Walks a part strictly, from its first element to its last. Throws `XmlFault`. */
export function walkText(text: string, listener: XmlListener): void {
  const path: string[] = [];
  // One object for all elements: a sheet has hundreds of thousands of them.
  let attributes: Readonly<Record<string, string>> = {};
  const element = { name: '', path, attribute: (wanted: string) => attributeOf(attributes, wanted) };
  parseStrictly(text, {
    open: (name, given) => {
      attributes = given;
      element.name = localName(name);
      listener.open(element);
      path.push(element.name);
    },
    close: () => {
      const name = path.pop() ?? '';
      listener.close?.(name, path);
    },
    text: listener.text,
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** By its whole name, else by its local name under whatever prefix. */
function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  // The object has no prototype, so every name is an attribute's.
  const direct = attributes[wanted];
  if (direct !== undefined) return direct;
  for (const name in attributes) {
    const colon = name.length - wanted.length - 1;
    if (colon > 0 && name.charCodeAt(colon) === 58 && name.endsWith(wanted)) return attributes[name];
  }
  return undefined;
}
