import { strFromU8, unzipSync } from 'fflate';
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../../src/ooxml/xml-tree.ts';

/** What a reader of a .docx sees: text and tables, in order. */
export type ReadDocx = {
  /** The parts by name, as trees: `word/document.xml`, `word/styles.xml` … */
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** `w:body`. */
  readonly body: XmlElement;
  /** Text of each paragraph outside tables, in order; empty ones left out. */
  readonly paragraphs: readonly string[];
  /** Each table, row by row, cell by cell; a cell's paragraphs are joined by a line break. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** All text of the body, tables too, a line per paragraph. */
  readonly text: string;
};

/** Reads a .docx as the tests look at it. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map(([name, content]) => [name, parseXml(strFromU8(content))]),
  );
  const document = parts.get('word/document.xml');
  const body = document === undefined ? undefined : childOf(document, 'w:body');
  if (body === undefined) throw new Error('word/document.xml has no body');
  return {
    parts,
    body,
    paragraphs: childrenOf(body, 'w:p')
      .map(textOf)
      .filter((text) => text !== ''),
    tables: childrenOf(body, 'w:tbl').map((table) =>
      childrenOf(table, 'w:tr').map((row) =>
        childrenOf(row, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(textOf).join('\n').trim()),
      ),
    ),
    text: descendantsOf(body, 'w:p').map(textOf).join('\n'),
  };
}
