import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { decodeXml } from './decode-xml.ts';

/** An element as it opens: its name without prefix, and the value of an attribute by its local name. */
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
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    listener.open({ name: local, path, attribute: (wanted) => attributeOf(attributes, wanted) });
    path.push(local);
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

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  if (Object.hasOwn(attributes, wanted)) return attributes[wanted];
  for (const name in attributes) if (localName(name) === wanted) return attributes[name];
  return undefined;
}
