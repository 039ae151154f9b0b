import { childOf, isElement, textOf, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';
import type { Parts } from '../../ooxml/zip.ts';
import { partTree, treeBytes } from './docx-package.ts';

/** Places of a template that only say something of people. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'bang_ca_nhan',
  'ket_qua_ca_nhan',
  'xep_loai_ca_nhan',
  'muc_tieu_ca_nhan',
]);

/** How templates name units and people together, and units alone; the first that fits counts. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/danh sách tập thể \(Phụ lục I\), cá nhân \(Phụ lục II\)/gu, 'danh sách tập thể (Phụ lục I)'],
  [/danh sách tập thể tại Phụ lục I, cá nhân tại Phụ lục II/gu, 'danh sách tập thể tại Phụ lục I'],
  [/(tập thể|Tập thể|TẬP THỂ|đơn vị), (?:cá nhân|CÁ NHÂN)/gu, '$1'],
];

const DOCUMENT = 'word/document.xml';

/**
 * A template for a plan that judges no people: its own sentences name units alone, and what only speaks of people goes, with the
 * heading or the annex that it stands under. Nothing that is filled in later is looked at.
 */
export function templateWithoutPeople(parts: Parts): Parts {
  const document = partTree(parts, DOCUMENT);
  const body = childOf(document, 'w:body');
  if (body === undefined) return parts;
  body.children = withoutSections(body.children);
  reword(body, withoutPeople);
  return new Map([...parts, [DOCUMENT, treeBytes(document)]]);
}

/** A template whose own sentences call the people that are judged as the plan does; who is meant beside them stays. */
export function templateNamingPeople(parts: Parts, title: string): Parts {
  const document = partTree(parts, DOCUMENT);
  const body = childOf(document, 'w:body');
  if (body === undefined) return parts;
  reword(body, (text) => text.replace(/cán bộ, công chức, viên chức(?!, người lao động)/gu, title));
  return new Map([...parts, [DOCUMENT, treeBytes(document)]]);
}

/** The blocks of a document that such a template has places for. */
export function blocksWithoutPeople<T>(blocks: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(blocks).filter(([key]) => !OF_PEOPLE.has(key)));
}

function withoutSections(nodes: readonly XmlNode[]): XmlNode[] {
  const kept: XmlNode[] = [];
  for (const node of nodes) {
    if (!isPlaceOfPeople(node)) {
      kept.push(node);
      continue;
    }
    const start = annexAbove(kept);
    if (start === null) {
      // Its heading, the paragraph above.
      kept.pop();
      continue;
    }
    // The annex alone had this section: what is before it ends the document, as the last section did.
    const last = kept[start - 1];
    kept.splice(start);
    if (last !== undefined && isElement(last)) dropSection(last);
  }
  return kept;
}

/** Where an annex begins that holds nothing but what is above: behind the last end of a section, with its number; null elsewhere. */
function annexAbove(kept: readonly XmlNode[]): number | null {
  const end = kept.findLastIndex((node) => isElement(node) && sectionOf(node) !== undefined);
  if (end === -1) return null;
  const behind = kept.slice(end + 1);
  if (behind.some((node) => placeIn(node) !== null)) return null;
  const first = behind.find((node) => isElement(node));
  return first !== undefined && isElement(first) && /^\s*phụ lục/iu.test(textOf(first)) ? end + 1 : null;
}

function isPlaceOfPeople(node: XmlNode): boolean {
  const name = placeIn(node);
  return name !== null && OF_PEOPLE.has(name);
}

/** The place that a paragraph is, and nothing else. */
function placeIn(node: XmlNode): string | null {
  return isElement(node) ? (/^\s*\{\{(\w+)\}\}\s*$/u.exec(textOf(node))?.[1] ?? null) : null;
}

function sectionOf(paragraph: XmlElement): XmlElement | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  return properties && childOf(properties, 'w:sectPr');
}

function dropSection(paragraph: XmlElement): void {
  const properties = childOf(paragraph, 'w:pPr');
  const section = sectionOf(paragraph);
  if (properties === undefined || section === undefined) return;
  properties.children.splice(properties.children.indexOf(section), 1);
}

function reword(element: XmlElement, words: (text: string) => string): void {
  for (const [index, child] of element.children.entries()) {
    if (isElement(child)) reword(child, words);
    else if (typeof child === 'string' && element.name === 'w:t') element.children[index] = words(child);
  }
}

function withoutPeople(text: string): string {
  return PHRASES.reduce((words, [pattern, units]) => words.replace(pattern, units), text);
}
