import {
  changeContentTypes,
  contentTypesPart,
  extensionOf,
  parseContentTypes,
} from '../../../ooxml/content-types.ts';
import { partKey, relationshipsPartOf } from '../../../ooxml/part-name.ts';
import {
  changeRelationships,
  type NewRelationship,
  officeRelationships,
  type Relationship,
  relationshipsXml,
} from '../../../ooxml/relationships.ts';
import { type Parts, textBytes } from '../../../ooxml/zip.ts';
import { partText, relationshipsOf, wordText } from '../docx-package.ts';
import { isSameBytes, isSamePart, isSameStyleSheet } from './same-part.ts';

const DOCUMENT = 'word/document.xml';
/** Of these a document may have many; of all others (styles, numbering, notes, settings) only one. */
const REPEATABLE = ['header', 'footer', 'image', 'chart', 'hyperlink', 'package', 'oleObject'];
/** What each document has of its own. */
const OWN: ReadonlySet<string> = new Set([DOCUMENT, 'docProps/core.xml']);
const NO_IDS: ReadonlyMap<string, string> = new Map();
const BLANK_HEADER =
  '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:hdr>';

/** A package that takes in what further documents refer to. */
export type JoinedPackage = {
  /**
   * Takes in what a document refers to, unless it is here already: its ids as they are called here, or null where
   * it differs in a part that a file has only once.
   */
  readonly take: (parts: Parts) => ReadonlyMap<string, string> | null;
  /** Id of an empty header or footer. */
  readonly blank: (kind: 'header' | 'footer') => string;
  /** All parts but the document. */
  readonly parts: () => Parts;
};

/** Starts with the parts of the first document. */
export function joinedPackage(base: Parts): JoinedPackage {
  const parts = new Map(base);
  const known = new Map(relationshipsOf(base, DOCUMENT).map((each) => [each.id, each]));
  const added: NewRelationship[] = [];
  const extensions: (readonly [string, string])[] = [];
  const overrides: (readonly [string, string])[] = [];
  const ownTypes = parseContentTypes(partText(base, contentTypesPart));
  const blanks = new Map<string, string>();
  const lastNumbers = new Map<string, number>();

  const relate = (type: string, target: string, isExternal = false): string => {
    const id = `rIdGhep${added.length + 1}`;
    added.push({ id, type, target, isExternal });
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

  /** Says of a copied part what its own package says of it. */
  const addContentType = (from: Parts, name: string, copy: string): void => {
    const types = parseContentTypes(partText(from, contentTypesPart));
    const type = types.parts.get(partKey(name));
    if (type !== undefined) overrides.push([copy, type]);
    const meant = types.extensions.get(extensionOf(name));
    if (type !== undefined || meant === undefined || ownTypes.extensions.has(extensionOf(name))) return;
    extensions.push([extensionOf(name), meant]);
  };

  const copy = (from: Parts, name: string, copies: Map<string, string>): string => {
    const copied = copies.get(name);
    if (copied !== undefined) return copied;
    const own = freeName(name);
    copies.set(name, own);
    parts.set(own, from.get(name) ?? new Uint8Array());
    addContentType(from, name, own);
    if (from.has(relationshipsPartOf(name))) {
      const here = relationshipsOf(from, name).map(({ id, fullType, target, isExternal }) => {
        const isCopied = !isExternal && !isSamePart(base, from, target);
        const found = isCopied ? copy(from, target, copies) : target;
        return { id, type: fullType, target: isExternal ? target : `/${found}`, isExternal };
      });
      parts.set(relationshipsPartOf(own), textBytes(relationshipsXml(here)));
    }
    return own;
  };

  const isSame = (from: Parts, type: string, target: string): boolean =>
    type === 'styles' ? isSameStyleSheet(base, from, target) : isSamePart(base, from, target);

  const isHere = (from: Parts, { id, type, target, isExternal }: Relationship): boolean => {
    const same = known.get(id);
    return same?.type === type && same.target === target && (isExternal || isSame(from, type, target));
  };

  /** The id here of a part of which a file has only one; null where it is another part, or none. */
  const onlyOne = (from: Parts, { type, target }: Relationship): string | null => {
    const here = [...known.values()].find((each) => each.type === type);
    return here?.target === target && isSame(from, type, target) ? here.id : null;
  };

  /** Whether all that a document may refer to is, to the byte, what the first one refers to. */
  const isLikeFirst = (from: Parts): boolean =>
    from.size === base.size &&
    [...from].every(([name, bytes]) => OWN.has(name) || isSameBytes(base.get(name), bytes));
  let mayBeLikeFirst = false;

  return {
    take: (from) => {
      if (mayBeLikeFirst && isLikeFirst(from)) return NO_IDS;
      const copies = new Map<string, string>();
      const ids = new Map<string, string>();
      const others = relationshipsOf(from, DOCUMENT).filter((each) => !isHere(from, each));
      // Templates count their parts differently: the same part may go by another id.
      for (const each of others.filter(({ type }) => !REPEATABLE.includes(type))) {
        const here = onlyOne(from, each);
        if (here === null) return null;
        ids.set(each.id, here);
      }
      for (const { id, fullType, target, isExternal } of others.filter(({ type }) =>
        REPEATABLE.includes(type),
      )) {
        const here = isExternal ? target : `/${copy(from, target, copies)}`;
        ids.set(id, relate(fullType, here, isExternal));
      }
      mayBeLikeFirst ||= ids.size === 0 && isLikeFirst(from);
      return ids;
    },
    blank: (kind) => {
      const made = blanks.get(kind);
      if (made !== undefined) return made;
      const name = freeName(`word/${kind}.xml`);
      const xml = kind === 'header' ? BLANK_HEADER : BLANK_HEADER.replaceAll('w:hdr', 'w:ftr');
      parts.set(name, textBytes(xml));
      overrides.push([name, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`]);
      const id = relate(`${officeRelationships}/${kind}`, `/${name}`);
      blanks.set(kind, id);
      return id;
    },
    parts: () => {
      const rels = changeRelationships(wordText(base, relationshipsPartOf(DOCUMENT)), added);
      const types = changeContentTypes(wordText(base, contentTypesPart), { extensions, parts: overrides });
      return new Map([
        ...[...parts].filter(([name]) => name !== DOCUMENT),
        [relationshipsPartOf(DOCUMENT), textBytes(rels)] as const,
        [contentTypesPart, textBytes(types)] as const,
      ]);
    },
  };
}
