import { sha256 } from '../../../io/hash.ts';
import { unescapeXml } from '../../../ooxml/escape.ts';
import { childOf, childrenOf, isElement, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { Parts } from '../../../ooxml/zip.ts';
import { onceFor } from '../../../text/remembering.ts';
import { markOfBookmark, markOfTag, type PlaceMark } from './passage.ts';

/** Notes of the program that saved the file: nobody wrote them. */
const NOTES = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:rsid',
  'w:lang',
  'w:noProof',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
]);

/** Properties of a paragraph that make it look another. */
const PARAGRAPH_LOOK = ['w:pStyle', 'w:numPr', 'w:jc', 'w:ind', 'w:pageBreakBefore', 'w:pBdr', 'w:shd'];
/** Those of a section: its paper and margins. */
const SECTION_LOOK = ['w:pgSz', 'w:pgMar', 'w:type'];

/**
 * Names what stands outside the places of a document, with its look; the same after a program has saved it with nothing
 * changed there but its own notes. Where in doubt it is another name: then the file is kept.
 */
export function outsideOf(body: XmlElement, styles: XmlElement, parts: Parts): string {
  const pieces: string[] = [...bodyPieces(body), ...stylePieces(styles)];
  for (const [name, bytes] of parts)
    if (/^word\/(header|footer|footnotes|endnotes)/.test(name)) pieces.push(textIn(bytes));
  return sha256(new TextEncoder().encode(pieces.join('\n'))).slice(0, 32);
}

function bodyPieces(body: XmlElement): readonly string[] {
  const pieces: string[] = [];
  let lastLook = '';
  const text = (look: string, words: string) => {
    if (words === '') return;
    // Runs of one look are one, however a program has cut them.
    if (pieces.length > 0 && lastLook === look) pieces[pieces.length - 1] += words;
    else pieces.push(`${look}:${words}`);
    lastLook = look;
  };
  const say = (piece: string) => {
    // A place may have become several paragraphs, or several controls.
    if (!(piece.startsWith('place ') && pieces.at(-1) === piece)) pieces.push(piece);
    lastLook = '';
  };
  const sayRun = (run: XmlElement): void => {
    const properties = childOf(run, 'w:rPr');
    const look = properties === undefined ? '' : lookOfRun(properties);
    for (const { name, children } of childrenOf(run)) {
      if (name === 'w:t' || name === 'w:instrText')
        text(look, children.filter((node) => typeof node === 'string').join(''));
      else if (name !== 'w:rPr' && !NOTES.has(name)) text(look, `<${name}>`);
    }
  };
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) {
      // Whether a mark stands there or has been taken away, nothing else has changed.
      if (markIn(child)?.isCheck) continue;
      const place = placeIn(child);
      if (place !== null) say(`place ${place}`);
      else if (child.name === 'w:r') sayRun(child);
      else if (!isNote(child)) {
        const isClosed = CLOSED.has(child.name);
        say(isClosed ? lookOfClosed(child) : lookOf(child));
        if (!isClosed) visit(child);
      }
    }
  };
  visit(body);
  return pieces;
}

/** Of these the look says all that is to be said. */
const CLOSED = new Set(['w:pPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:sdtPr']);

function isNote({ name, attributes }: XmlElement): boolean {
  if (name !== 'w:bookmarkStart') return NOTES.has(name);
  const mark = attributes['w:name'] ?? '';
  return markOfBookmark(mark) !== null || mark === '_GoBack';
}

/** Of a paper that the tool has just made the same properties are one element. */
const lookOfClosed = onceFor(lookOf);
const lookOfRun = onceFor((properties: XmlElement) => childrenOf(properties).map(canonical).join(''));

/** What makes an element look as it does, less what programs add. */
function lookOf(element: XmlElement): string {
  const { name } = element;
  const look = (of: XmlElement | undefined, names: readonly string[]) => {
    if (of === undefined || of.children.length === 0) return '';
    let said = '';
    for (const each of names) said += canonical(childOf(of, each));
    return said;
  };
  if (name === 'w:pPr')
    return `p ${look(element, PARAGRAPH_LOOK)}${look(childOf(element, 'w:sectPr'), SECTION_LOOK)}`;
  if (name === 'w:sectPr') return `section ${look(element, SECTION_LOOK)}`;
  if (name === 'w:tcPr') return `tc ${look(element, ['w:gridSpan', 'w:vMerge', 'w:shd'])}`;
  if (name === 'w:tblGrid') return canonical(element);
  if (name === 'w:bookmarkStart') return `bookmark ${element.attributes['w:name']}`;
  return name;
}

/** The key of the place that an element is: a control, or a paragraph with nothing else in it. */
function placeIn(element: XmlElement): string | null {
  if (element.name === 'w:p') return placeAlone(element);
  return markIn(element)?.key ?? null;
}

/** What marks a control as a place of ours. */
function markIn(element: XmlElement): PlaceMark | null {
  if (element.name !== 'w:sdt') return null;
  return markOfTag(childOf(childOf(element, 'w:sdtPr'), 'w:tag')?.attributes['w:val'] ?? '');
}

/** The key of the place that is all of a paragraph; null where there is more in it, or none. */
function placeAlone(paragraph: XmlElement): string | null {
  let key: string | null = null;
  for (const child of childrenOf(paragraph)) {
    if (child.name === 'w:pPr') {
      if (childOf(child, 'w:sectPr') !== undefined) return null;
      continue;
    }
    if (isNote(child)) continue;
    const own = child.name === 'w:sdt' ? placeIn(child) : null;
    if (own === null || (key !== null && key !== own)) return null;
    key = own;
  }
  return key;
}

/** The styles of the office's papers, with what they have from those that they are based on. */
function stylePieces(styles: XmlElement): readonly string[] {
  const pieces = piecesBefore.get(styles) ?? piecesOfStyles(styles);
  piecesBefore.set(styles, pieces);
  return pieces;
}

// Papers of one template share what was read of its styles and headers.
const piecesBefore = new WeakMap<XmlElement, readonly string[]>();
const textsBefore = new WeakMap<Uint8Array, string>();

function textIn(part: Uint8Array): string {
  const text = textsBefore.get(part) ?? plainText(new TextDecoder().decode(part));
  textsBefore.set(part, text);
  return text;
}

function piecesOfStyles(styles: XmlElement): readonly string[] {
  const all = childrenOf(styles, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  return all
    .filter(({ attributes }) => attributes['w:customStyle'] !== undefined)
    .map((style) => {
      const look = new Map<string, string>();
      const seen = new Set<XmlElement>();
      for (let each: XmlElement | undefined = style; each !== undefined && !seen.has(each); ) {
        seen.add(each);
        for (const property of [
          ...childrenOf(childOf(each, 'w:pPr')),
          ...childrenOf(childOf(each, 'w:rPr')),
        ]) {
          if (NOTES.has(property.name)) continue;
          for (const [name, value] of Object.entries(property.attributes))
            if (value !== '0' && !look.has(`${property.name} ${name}`))
              look.set(`${property.name} ${name}`, value);
          if (Object.keys(property.attributes).length === 0) look.set(property.name, '');
        }
        each = byId.get(childOf(each, 'w:basedOn')?.attributes['w:val'] ?? '');
      }
      const said = [...look].map(([name, value]) => `${name}=${value}`).toSorted();
      return `style ${childOf(style, 'w:name')?.attributes['w:val']} ${said.join(' ')}`;
    })
    .toSorted();
}

function canonical(element: XmlElement | undefined): string {
  if (element === undefined || NOTES.has(element.name)) return '';
  const names = Object.keys(element.attributes).filter((name) => !/^(w:rsid|w14:|xmlns|w15:)/.test(name));
  if (names.length > 1) names.sort();
  let said = `<${element.name}`;
  for (const name of names) said += ` ${name}=${element.attributes[name]}`;
  said += '>';
  for (const child of element.children) if (isElement(child)) said += canonical(child);
  return said;
}

/** The text of a part without its tags. */
function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => unescapeXml(text))
    .join('');
}
