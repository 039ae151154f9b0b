import { Refusal } from '../../../io/refusal.ts';
import { openZip } from '../../../io/zip/open-zip.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { Parts } from '../../../ooxml/zip.ts';
import { readStyleSheet, type StyleSheet } from '../style-sheet.ts';
import { STYLES, type StyleId } from '../styles.ts';
import { treeOfMade } from './made-tree.ts';
import { outsideOf } from './outside.ts';
import {
  markOfBookmark,
  markOfTag,
  PASSAGE_LIMITS,
  type Passage,
  type PassageParagraph,
  type PassageRun,
  type PlaceMark,
  passageText,
  promptOf,
  type Words,
} from './passage.ts';
import { joinedRuns, readRun } from './passage-runs.ts';
import { type ListReader, listReader } from './read-lists.ts';

/** What a document says that is somebody's. */
export type Survey = {
  readonly words: Words;
  /** Names all that stands outside the places: another edit there, another name. */
  readonly outside: string;
  /** Keys of the places in which anything stands, a prompt or words. */
  readonly shown: ReadonlySet<string>;
  /** Titles of places that hold more than a passage can be. */
  readonly tooLong: readonly string[];
};

const DOCUMENT = 'word/document.xml';
const STYLE_SHEET = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const READ = /^word\/(styles|numbering|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const HAS_PLACES = /"(?:thidua\/|_td_)[0-9a-f]/;
const PLACE_SIGNS = ['"thidua/', '"_td_'];
/** What is found in a document that leaves nothing to people. */
export const WITHOUT_PLACES: Survey = { words: new Map(), outside: '', shown: new Set(), tooLong: [] };
const EMPTY: XmlElement = { name: 'w:styles', attributes: {}, children: [] };

/**
 * Reads what people wrote in a .docx that comes back: under the guard of all that comes from outside, as text with a look
 * and never as XML. Null where it is no sound Word document.
 */
export function surveyDocument(bytes: Uint8Array): Survey | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const zip = openZip(bytes, '');
    const document = zip.part(DOCUMENT);
    if (document === null) return null;
    const text = new TextDecoder().decode(document);
    // Most documents leave nothing to people: of these any edit is one outside the places.
    if (!HAS_PLACES.test(text)) return WITHOUT_PLACES;
    const others = zip.names.filter((name) => READ.test(name));
    return surveyParts(
      parseXml(text),
      new Map(others.map((name) => [name, zip.part(name) ?? new Uint8Array()])),
    );
  } catch (error) {
    if (error instanceof Refusal || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same of a document that the tool has just made. */
export function surveyMade(parts: Parts): Survey | null {
  const { buffer, byteOffset, byteLength } = parts.get(DOCUMENT) ?? new Uint8Array();
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  // Most documents leave nothing to people, which their bytes tell quicker than their text.
  if (!PLACE_SIGNS.some((sign) => bytes.includes(sign))) return WITHOUT_PLACES;
  const text = bytes.toString('utf8');
  return HAS_PLACES.test(text) ? surveyParts(treeOfMade(text) ?? parseXml(text), parts) : WITHOUT_PLACES;
}

function surveyParts(document: XmlElement, parts: Parts): Survey | null {
  const body = childOf(document, 'w:body');
  if (body === undefined) return null;
  const styles = treeIn(parts.get(STYLE_SHEET));
  const numbering = treeIn(parts.get(NUMBERING));
  const reading = { styles: sheetOf(styles ?? EMPTY), itemOf: listReader(numbering, styles) };
  const read = new Map([...parts].filter(([name]) => READ.test(name)));
  return { ...passagesIn(tokensOf(body), reading), outside: outsideOf(body, styles ?? EMPTY, read) };
}

/** Papers of one template share the bytes of most parts: each is read once. Nobody changes what was read. */
const readBefore = new WeakMap<Uint8Array, XmlElement>();
const sheetsBefore = new WeakMap<XmlElement, StyleSheet>();

function treeIn(bytes: Uint8Array | undefined): XmlElement | null {
  if (bytes === undefined) return null;
  const tree = readBefore.get(bytes) ?? parseXml(new TextDecoder().decode(bytes));
  readBefore.set(bytes, tree);
  return tree;
}

function sheetOf(styles: XmlElement): StyleSheet {
  const sheet = sheetsBefore.get(styles) ?? readStyleSheet(styles);
  sheetsBefore.set(styles, sheet);
  return sheet;
}

type Token =
  | { readonly kind: 'paragraph'; readonly properties: XmlElement | undefined }
  | { readonly kind: 'run'; readonly run: XmlElement }
  | { readonly kind: 'other'; readonly lost: string }
  | {
      readonly kind: 'open' | 'close';
      readonly mark: PlaceMark;
      readonly from: 'tag' | 'bookmark';
      readonly title: string;
    };

/** A body as a line of paragraphs, runs, and begins and ends of places. */
function tokensOf(body: XmlElement): readonly Token[] {
  const tokens: Token[] = [];
  const bookmarks = new Map<string, PlaceMark>();
  const visit = (element: XmlElement): void => {
    for (const child of childrenOf(element)) visitOne(child);
  };
  const visitOne = (child: XmlElement): void => {
    switch (child.name) {
      case 'w:p':
        tokens.push({ kind: 'paragraph', properties: childOf(child, 'w:pPr') });
        visit(child);
        return;
      case 'w:r':
        tokens.push({ kind: 'run', run: child });
        return;
      case 'w:sdt': {
        const properties = childOf(child, 'w:sdtPr');
        const mark = markOfTag(childOf(properties, 'w:tag')?.attributes['w:val'] ?? '');
        const title = childOf(properties, 'w:alias')?.attributes['w:val'] ?? '';
        if (mark !== null) tokens.push({ kind: 'open', mark, from: 'tag', title });
        const content = childOf(child, 'w:sdtContent');
        if (content !== undefined) visit(content);
        if (mark !== null) tokens.push({ kind: 'close', mark, from: 'tag', title });
        return;
      }
      case 'w:bookmarkStart': {
        const mark = markOfBookmark(child.attributes['w:name'] ?? '');
        if (mark === null) return;
        bookmarks.set(child.attributes['w:id'] ?? '', mark);
        tokens.push({ kind: 'open', mark, from: 'bookmark', title: '' });
        return;
      }
      case 'w:bookmarkEnd': {
        const mark = bookmarks.get(child.attributes['w:id'] ?? '');
        if (mark !== undefined) tokens.push({ kind: 'close', mark, from: 'bookmark', title: '' });
        return;
      }
      case 'w:tbl':
        tokens.push({ kind: 'other', lost: 'bảng' });
        visit(child);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        tokens.push({ kind: 'other', lost: 'công thức' });
        return;
      case 'w:del':
      case 'w:moveFrom':
      case 'w:pPr':
      case 'w:sectPr':
      case 'w:tblPr':
      case 'w:tcPr':
      case 'w:trPr':
        return;
      default:
        visit(child);
    }
  };
  visit(body);
  return tokens;
}

type Reading = { readonly styles: StyleSheet; readonly itemOf: ListReader };

function passagesIn(tokens: readonly Token[], reading: Reading): Pick<Survey, 'words' | 'shown' | 'tooLong'> {
  const words = new Map<string, Passage>();
  const shown = new Set<string>();
  const tooLong: string[] = [];
  for (const [key, { prompt, title, spans }] of spansOf(tokens)) {
    const { paragraphs, lost } = contentOf(tokens, spans, reading);
    const text = passageText(paragraphs);
    if (text.trim() === '' && lost.length === 0) continue;
    shown.add(key);
    if (promptOf(text) === prompt) continue;
    const name = title === '' ? text.slice(0, 40) : title;
    if (
      text.length > PASSAGE_LIMITS.characters ||
      paragraphs.length > PASSAGE_LIMITS.paragraphs ||
      words.size >= PASSAGE_LIMITS.passages
    ) {
      tooLong.push(name);
      continue;
    }
    words.set(key, { key, title: name, paragraphs, lost });
  }
  return { words, shown, tooLong };
}

type Span = { readonly from: number; readonly to: number };
type Spans = { readonly prompt: string; readonly title: string; readonly spans: readonly Span[] };

/** Where each place stands: by its controls, else by its bookmarks. */
function spansOf(tokens: readonly Token[]): ReadonlyMap<string, Spans> {
  const found = new Map<string, { prompt: string; title: string; tag: Span[]; bookmark: Span[] }>();
  const open = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'open' && token.kind !== 'close') return;
    const { mark, from, title } = token;
    const place = found.get(mark.key) ?? { prompt: mark.prompt, title: '', tag: [], bookmark: [] };
    if (place.title === '') place.title = title;
    found.set(mark.key, place);
    const name = `${from} ${mark.key}`;
    // LibreOffice writes the begin of a mark over several paragraphs twice: the first counts.
    if (token.kind === 'open') {
      if (!open.has(name)) open.set(name, index);
      return;
    }
    const start = open.get(name);
    if (start === undefined) return;
    open.delete(name);
    place[from].push({ from: start, to: index });
  });
  return new Map(
    [...found].map(([key, { prompt, title, tag, bookmark }]) => [
      key,
      { prompt, title, spans: tag.length > 0 ? tag : bookmark },
    ]),
  );
}

/** What stands in some spans: a paragraph for each, and for each that begins inside one. */
function contentOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  { styles, itemOf }: Reading,
): { readonly paragraphs: readonly PassageParagraph[]; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  const paragraphs: PassageParagraph[] = [];
  for (const { from, to } of spans) {
    let properties = propertiesAt(tokens, from);
    let runs: PassageRun[] = [];
    const end = () => {
      paragraphs.push({ ...lookOfParagraph(properties, styles, itemOf), runs: joinedRuns(runs) });
      runs = [];
    };
    let isBegun = false;
    for (const token of tokens.slice(from + 1, to)) {
      if (token.kind === 'other') lost.add(token.lost);
      if (token.kind === 'paragraph') {
        if (isBegun) end();
        isBegun = true;
        properties = token.properties;
      }
      if (token.kind !== 'run') continue;
      isBegun = true;
      const read = readRun(token.run);
      for (const each of read.lost) lost.add(each);
      if (read.run !== null) runs.push(read.run);
    }
    end();
  }
  return { paragraphs: withoutBlankEnds(paragraphs), lost: [...lost] };
}

/** Properties of the paragraph that a place in the middle of one stands in. */
function propertiesAt(tokens: readonly Token[], at: number): XmlElement | undefined {
  for (let index = at; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'paragraph') return token.properties;
  }
  return undefined;
}

function lookOfParagraph(
  properties: XmlElement | undefined,
  styles: StyleSheet,
  itemOf: ListReader,
): Omit<PassageParagraph, 'runs'> {
  const id = childOf(properties, 'w:pStyle')?.attributes['w:val'];
  const style = (Object.keys(STYLES) as StyleId[]).find((each) => styles.idOf(each) === id);
  const align = childOf(properties, 'w:jc')?.attributes['w:val'];
  const item = itemOf(properties);
  return {
    ...(style === undefined ? {} : { style }),
    ...(align === 'center' || align === 'right' ? { align } : {}),
    ...(item === undefined ? {} : { item }),
  };
}

function withoutBlankEnds(paragraphs: readonly PassageParagraph[]): readonly PassageParagraph[] {
  const isBlank = (each: PassageParagraph | undefined) =>
    each?.runs.every(({ text }) => text.trim() === '') === true;
  let [from, to] = [0, paragraphs.length];
  while (from < to && isBlank(paragraphs[from])) from += 1;
  while (to > from && isBlank(paragraphs[to - 1])) to -= 1;
  return paragraphs.slice(from, to);
}
