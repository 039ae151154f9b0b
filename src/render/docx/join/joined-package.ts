import { type DocxParts, partTree, treeBytes } from '../docx-package.ts';
import { childrenOf, type XmlElement } from '../xml-tree.ts';
import { isSamePart, type Relationship, relationshipsName, relationshipsOf } from './relationships.ts';

const DOCUMENT = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** Of these a document may have many; of all others (styles, numbering, notes, settings) only one. */
const REPEATABLE = ['header', 'footer', 'image', 'chart', 'hyperlink', 'package', 'oleObject'];
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BLANK_HEADER =
  '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>';

/** A package that takes in what further documents refer to. */
export type JoinedPackage = {
  /**
   * Takes in what a document refers to, unless it is here already: its ids as they are called here, or null where
   * it differs in a part that a file has only once.
   */
  readonly take: (parts: DocxParts) => ReadonlyMap<string, string> | null;
  /** Id of an empty header or footer. */
  readonly blank: (kind: 'header' | 'footer') => string;
  /** All parts, with the document given. */
  readonly parts: (document: Uint8Array) => DocxParts;
};

/** Starts with the parts of the first document. */
export function joinedPackage(base: DocxParts): JoinedPackage {
  const parts = new Map(base);
  const known = new Map(relationshipsOf(base, DOCUMENT).map((each) => [each.id, each]));
  const types = partTree(base, CONTENT_TYPES);
  const added: XmlElement[] = [];
  const blanks = new Map<string, string>();
  const lastNumbers = new Map<string, number>();

  const relate = (element: XmlElement, target: string): string => {
    const id = `rIdGhep${added.length + 1}`;
    added.push({ ...element, attributes: { ...element.attributes, Id: id, Target: target } });
    return id;
  };

  /** `word/header3.xml` → the next `word/header<n>.xml` that is free. */
  const freeName = (name: string): string => {
    const [, stem = name, extension = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(name) ?? [];
    for (let number = (lastNumbers.get(stem) ?? 0) + 1; ; number += 1) {
      const free = `${stem}${number}${extension}`;
      lastNumbers.set(stem, number);
      if (!parts.has(free)) return free;
    }
  };

  const copy = (from: DocxParts, name: string, copies: Map<string, string>): string => {
    const copied = copies.get(name);
    if (copied !== undefined) return copied;
    const own = freeName(name);
    copies.set(name, own);
    parts.set(own, from.get(name) ?? new Uint8Array());
    addContentType(types, partTree(from, CONTENT_TYPES), name, own);
    const rels = relationshipsName(name);
    if (from.has(rels)) {
      const tree = partTree(from, rels);
      tree.children = relationshipsOf(from, name).map(({ target, isExternal, element }) => {
        if (isExternal) return element;
        const here = isSamePart(base, from, target) ? target : copy(from, target, copies);
        return { ...element, attributes: { ...element.attributes, Target: `/${here}` } };
      });
      parts.set(relationshipsName(own), treeBytes(tree));
    }
    return own;
  };

  const isHere = (from: DocxParts, { id, kind, target, isExternal }: Relationship): boolean => {
    const same = known.get(id);
    return same?.kind === kind && same.target === target && (isExternal || isSamePart(base, from, target));
  };

  return {
    take: (from) => {
      const copies = new Map<string, string>();
      const ids = new Map<string, string>();
      const others = relationshipsOf(from, DOCUMENT).filter((each) => !isHere(from, each));
      if (others.some(({ kind }) => !REPEATABLE.includes(kind))) return null;
      for (const { id, target, isExternal, element } of others) {
        ids.set(id, relate(element, isExternal ? target : `/${copy(from, target, copies)}`));
      }
      return ids;
    },
    blank: (kind) => {
      const made = blanks.get(kind);
      if (made !== undefined) return made;
      const name = freeName(`word/${kind}.xml`);
      parts.set(
        name,
        new TextEncoder().encode(
          kind === 'header' ? BLANK_HEADER : BLANK_HEADER.replaceAll('w:hdr', 'w:ftr'),
        ),
      );
      const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
      types.children.push(override(name, type));
      const element = {
        name: 'Relationship',
        attributes: { Type: `${RELATIONSHIPS}/${kind}` },
        children: [],
      };
      const id = relate(element, `/${name}`);
      blanks.set(kind, id);
      return id;
    },
    parts: (document) => {
      const rels = partTree(base, relationshipsName(DOCUMENT));
      rels.children.push(...added);
      return new Map([
        ...parts,
        [DOCUMENT, document] as const,
        [relationshipsName(DOCUMENT), treeBytes(rels)] as const,
        [CONTENT_TYPES, treeBytes(types)] as const,
      ]);
    },
  };
}

/** Says of a copied part what its own package says of it. */
function addContentType(types: XmlElement, from: XmlElement, name: string, copy: string): void {
  const said = childrenOf(from, 'Override').find(({ attributes }) => attributes.PartName === `/${name}`);
  const type = said?.attributes.ContentType;
  if (type !== undefined) {
    types.children.push(override(copy, type));
    return;
  }
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const ofExtension = ({ attributes }: XmlElement) => attributes.Extension === extension;
  const known = childrenOf(types, 'Default').some(ofExtension);
  const meant = childrenOf(from, 'Default').find(ofExtension);
  if (!known && meant !== undefined) types.children.unshift(meant);
}

function override(name: string, type: string): XmlElement {
  return { name: 'Override', attributes: { PartName: `/${name}`, ContentType: type }, children: [] };
}
