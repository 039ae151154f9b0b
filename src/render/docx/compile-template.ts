import type { Run } from '../../documents/document-model.ts';
import { escapeXml } from '../../ooxml/escape.ts';
import {
  childOf,
  childrenOf,
  isElement,
  serializeXml,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes, unzipParts } from '../../ooxml/zip.ts';
import { packLoosely, partText, partTree, textParts, treeBytes } from './docx-package.ts';
import {
  fieldOfSpecimen,
  fieldPieces,
  filledSpecimen,
  fillWithSpecimens,
  holdsSpecimens,
  type Looks,
  specimenText,
} from './fill-fields.ts';
import { holdsMarkers, markedKey, withoutEmptyMarkers } from './markers.ts';
import { holdsMarks } from './passages/mark-places.ts';
import { highestBookmark } from './passages/place-controls.ts';
import { settle } from './splice.ts';
import type { StyleSheet } from './style-sheet.ts';

type Fields = Readonly<Record<string, readonly Run[]>>;

/** A template made ready for any number of documents that have the same fields and blocks. */
export type CompiledTemplate = {
  /** Every part but the document, without those of `otherParts`: the same bytes in every paper, so they are packed once. */
  readonly parts: Parts;
  /** The document with its fields filled: a root of its own, whose body may be changed but for what is settled. */
  readonly documentWith: (fields: Fields) => { readonly root: XmlElement; readonly body: XmlElement };
  /** What in the body is the same in every paper, and how it is written. */
  readonly settled: ReadonlyMap<XmlNode, string>;
  /** Headers, footers and notes that have fields of their own. */
  readonly otherParts: (fields: Fields) => Parts;
  /** The highest number of a bookmark in the document. */
  readonly lastBookmark: number;
};

/** What a document puts into its template, by name, in the order in which it is put in. */
export type Placed = {
  readonly fields: ReadonlyMap<string, Looks>;
  readonly blocks: readonly string[];
  /** Those of `blocks` that are rules: the lines above them are measured, and broken. */
  readonly rules: ReadonlySet<string>;
};

const DOCUMENT = 'word/document.xml';
/** Without these a package is none. */
const NEEDED_PARTS: readonly string[] = ['[Content_Types].xml', '_rels/.rels', DOCUMENT];
/** Stands in a tree for the specimens of a field. */
const SLOT = 'thidua:slot';

/** Makes a sound template ready. */
export async function compileTemplate(
  template: Parts,
  styles: StyleSheet,
  { fields, blocks, rules }: Placed,
): Promise<CompiledTemplate> {
  const extract = extractOf(partTree(template, DOCUMENT));
  // Only what has placeholders is worth filling: all else stays as it is, and costs no time.
  const names = textParts(template).filter(
    (name) => name !== DOCUMENT && partText(template, name).includes('{'),
  );
  const fillable = new Map([
    ...[...template].filter(([name]) => names.includes(name) || NEEDED_PARTS.includes(name)),
    [DOCUMENT, treeBytes(extract.root)] as const,
  ]);
  const words = [...names.map((name) => partText(template, name)), serializeXml(extract.root)]
    .map((xml) => xml.replace(/<[^>]*>/g, ''))
    .join('\n');
  const isThere = (key: string) => words.includes(escapeXml(key));
  const extracted = unzipParts(
    await fillWithSpecimens(
      // DOS dates begin in 1980; these parts are opened again at once.
      packLoosely(fillable, '1980-01-01'),
      new Map([...fields].filter(([key]) => isThere(key))),
      blocks.filter(isThere),
    ),
  );
  const filled = new Map([...template, ...extracted]);
  const root = extract.putBack(partTree(extracted, DOCUMENT));
  const others = textParts(filled).filter((name) => name !== DOCUMENT);
  const withFields = others.filter((name) => holdsSpecimens(partText(filled, name)));
  const parts = new Map(
    [...filled]
      .filter(([name]) => name !== DOCUMENT && !withFields.includes(name))
      .map(([name, bytes]) => [name, others.includes(name) ? withoutMarkersIn(bytes) : bytes]),
  );
  putSlots(root, fields);
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Error(`${DOCUMENT} has no body`);
  const changing = changingChildren(body, rules);
  const settled = new Map<XmlNode, string>();
  for (const child of body.children) {
    if (changing.has(child) || !isElement(child)) continue;
    settle(child, styles);
    settled.set(child, serializeXml(child, { isWhole: false }));
  }
  const segments = new Map(withFields.map((name) => [name, segmentsOf(partText(filled, name), fields)]));
  return {
    parts,
    settled,
    lastBookmark: highestBookmark(root),
    documentWith: (given) => {
      const own: XmlElement = {
        ...body,
        children: body.children.flatMap((child) => (changing.has(child) ? instances(child, given) : [child])),
      };
      return {
        root: { ...root, children: root.children.map((child) => (child === body ? own : child)) },
        body: own,
      };
    },
    otherParts: (given) =>
      new Map(
        [...segments].map(([name, pieces]) => [name, textBytes(withoutEmptyMarkers(written(pieces, given)))]),
      ),
  };
}

/**
 * A document with nothing in it but the paragraphs that have placeholders, which is all that filling looks at, and how they
 * are put back. A paragraph inside another stays in it.
 */
function extractOf(root: XmlElement): {
  readonly root: XmlElement;
  readonly putBack: (filled: XmlElement) => XmlElement;
} {
  const paragraphs: XmlElement[] = [];
  const places: { readonly parent: XmlElement; readonly at: number }[] = [];
  const visit = (parent: XmlElement): void => {
    for (const [at, child] of parent.children.entries()) {
      if (!isElement(child)) continue;
      if (child.name !== 'w:p') visit(child);
      else if (holdsBrace(child)) {
        paragraphs.push(child);
        places.push({ parent, at });
      }
    }
  };
  visit(root);
  const body: XmlElement = { name: 'w:body', attributes: {}, children: paragraphs };
  return {
    root: { ...root, children: [body] },
    putBack: (filled) => {
      const back = childrenOf(childOf(filled, 'w:body'));
      if (back.length !== places.length) throw new Error(`${DOCUMENT}: a paragraph was lost`);
      for (const [index, { parent, at }] of places.entries()) {
        const paragraph = back[index];
        if (paragraph !== undefined) parent.children[at] = paragraph;
      }
      return { ...root, attributes: filled.attributes };
    },
  };
}

function holdsBrace(node: XmlNode): boolean {
  return typeof node === 'string' ? node.includes('{') : isElement(node) && node.children.some(holdsBrace);
}

function withoutMarkersIn(bytes: Uint8Array): Uint8Array {
  return textBytes(withoutEmptyMarkers(new TextDecoder().decode(bytes)));
}

/** Puts one element in place of the specimens of each field, which it holds. */
function putSlots(element: XmlElement, fields: Placed['fields']): void {
  const children: XmlNode[] = [];
  for (let at = 0; at < element.children.length; at += 1) {
    const child = element.children[at];
    if (child === undefined) continue;
    const key = isElement(child) && child.name === 'w:r' ? fieldOfSpecimen(textOf(child)) : null;
    if (key === null) {
      if (isElement(child)) putSlots(child, fields);
      children.push(child);
      continue;
    }
    const looks = fields.get(key) ?? [];
    const specimens = element.children.slice(at, at + looks.length);
    if (specimens.length < looks.length) throw new Error(`field ${key}: a look is missing`);
    const order = Object.fromEntries(looks.map((look, index) => [look, String(index)]));
    children.push({ name: SLOT, attributes: { key, ...order }, children: specimens });
    at += looks.length - 1;
  }
  element.children = children;
}

/** Those children of a body that are not the same in every paper. */
function changingChildren(body: XmlElement, rules: ReadonlySet<string>): ReadonlySet<XmlNode> {
  const changing = new Set<XmlNode>();
  // The lines that a rule may follow are measured with it, and broken.
  let above: XmlNode[] = [];
  for (const child of body.children) {
    if (!isElement(child)) continue;
    if (isChanging(child)) changing.add(child);
    if (child.name === 'w:tbl') above = [];
    if (child.name !== 'w:p') continue;
    const key = markedKey(textOf(child));
    if (key !== null && rules.has(key)) for (const line of above) changing.add(line);
    above.push(child);
  }
  return changing;
}

function isChanging(node: XmlNode): boolean {
  if (typeof node === 'string') return holdsMarkers(node) || holdsMarks(node);
  return isElement(node) && (node.name === SLOT || node.children.some(isChanging));
}

/** A copy of a node, all of its own, with what the fields say in the place of their slots. */
function instances(node: XmlNode, fields: Fields): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  if (node.name !== SLOT) {
    const { name, attributes, children } = node;
    return [{ name, attributes, children: children.flatMap((child) => instances(child, fields)) }];
  }
  return fieldPieces(fields[node.attributes.key ?? ''] ?? []).flatMap(({ look, text }) => {
    const specimen = node.children[Number(node.attributes[look])];
    return isElement(specimen) ? [filledSpecimen(specimen, text)] : [];
  });
}

/** A part as it is written: text that stays, and fields with what stands before and after a text of each look. */
type Segment =
  | string
  | { readonly key: string; readonly around: ReadonlyMap<number, readonly [string, string]> };

function segmentsOf(xml: string, fields: Placed['fields']): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (let found = nextSpecimen(xml, 0); found !== null; found = nextSpecimen(xml, done)) {
    const { key, at } = found;
    segments.push(xml.slice(done, startOfRun(xml, at)));
    const around = new Map<number, readonly [string, string]>();
    for (const look of fields.get(key) ?? []) {
      const text = escapeXml(specimenText(key, look));
      const start = xml.indexOf(text, done);
      if (start === -1) throw new Error(`field ${key}: a look is missing`);
      const end = xml.indexOf(RUN_END, start) + RUN_END.length;
      around.set(look, [xml.slice(startOfRun(xml, start), start), xml.slice(start + text.length, end)]);
      done = end;
    }
    segments.push({ key, around });
  }
  return [...segments, xml.slice(done)];
}

const RUN_END = '</w:r>';

function startOfRun(xml: string, before: number): number {
  return Math.max(xml.lastIndexOf('<w:r>', before), xml.lastIndexOf('<w:r ', before));
}

function nextSpecimen(xml: string, from: number): { readonly key: string; readonly at: number } | null {
  const pattern = /\uE007([^\uE007<]*)\uE007\d+\uE008/g;
  pattern.lastIndex = from;
  const found = pattern.exec(xml);
  // Names of fields are letters, digits and underscores: nothing in them is escaped.
  return found === null ? null : { key: found[1] ?? '', at: found.index };
}

function written(segments: readonly Segment[], fields: Fields): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      return fieldPieces(fields[segment.key] ?? [])
        .map(({ look, text }) => {
          const [before = '', after = ''] = segment.around.get(look) ?? [];
          return `${before}${escapeXml(text)}${after}`;
        })
        .join('');
    })
    .join('');
}
