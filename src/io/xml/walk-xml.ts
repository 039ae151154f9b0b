import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { decodeXml } from './decode-xml.ts';

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

/** Walks a part of a workbook strictly: well formed, no DTD, bounded depth; throws `Refusal`. */
export function walkXml(bytes: Uint8Array, file: string, part: string, listener: XmlListener): void {
  const text = decodeXml(bytes, file, part);
  const path: string[] = [];
  const parser = new SaxesParser<PlainOptions>({ xmlns: false, position: true });
  parser.on('error', () => refuse('TD1024', { file }, { part, line: parser.line }));
  parser.on('doctype', () => refuse('TD1025', { file }, { part }));
  // One object for all elements: a sheet has hundreds of thousands of them.
  let attributes: Readonly<Record<string, string>> = {};
  const element = { name: '', path, attribute: (wanted: string) => attributeOf(attributes, wanted) };
  parser.on('opentag', (tag) => {
    attributes = tag.attributes;
    element.name = localName(tag.name);
    listener.open(element);
    path.push(element.name);
    if (path.length > limits.xmlDepth) refuse('TD1026', { file }, { part, limit: limits.xmlDepth });
  });
  parser.on('closetag', () => {
    const name = path.pop() ?? '';
    listener.close?.(name, path);
  });
  const { text: hear } = listener;
  if (hear !== undefined) {
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  // In pieces, so that a doctype or a bomb is met before the rest is looked at.
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

type PlainOptions = { readonly xmlns: false; readonly position: true };

const pieceLength = 64 * 1024;

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
