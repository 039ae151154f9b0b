import type { WordDocumentModel } from '../../documents/document-model.ts';
import { childOf, isElement, type XmlElement } from '../../ooxml/xml-tree.ts';
import type { Parts } from '../../ooxml/zip.ts';
import { partTree, treeBytes } from './docx-package.ts';
import { withoutPlaces } from './without-places.ts';

/** Places of a template that only say something of people. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'bang_ca_nhan',
  'ket_qua_ca_nhan',
  'xep_loai_ca_nhan',
  'muc_tieu_ca_nhan',
]);

type OneList = NonNullable<WordDocumentModel['onlyList']>;

/** The list that such a paper does not have, and the field of how many are in it. */
const OTHER_LIST: Readonly<Record<OneList, { readonly block: string; readonly field: string }>> = {
  units: { block: 'bang_ca_nhan', field: 'so_ca_nhan' },
  people: { block: 'bang_tap_the', field: 'so_tap_the' },
};

type Phrases = readonly (readonly [RegExp, string])[];

/** How templates name units and people together, and units alone; the first that fits counts. */
const UNITS_ONLY: Phrases = [
  [/danh sách tập thể \(Phụ lục I\), cá nhân \(Phụ lục II\)/gu, 'danh sách tập thể (Phụ lục I)'],
  [/danh sách tập thể tại Phụ lục I, cá nhân tại Phụ lục II/gu, 'danh sách tập thể tại Phụ lục I'],
  [/(tập thể|Tập thể|TẬP THỂ|đơn vị), (?:cá nhân|CÁ NHÂN)/gu, '$1'],
];
/** The same of people alone. */
const PEOPLE_ONLY: Phrases = [
  [/danh sách tập thể \(Phụ lục I\), cá nhân \(Phụ lục II\)/gu, 'danh sách cá nhân (Phụ lục I)'],
  [/danh sách tập thể tại Phụ lục I, cá nhân tại Phụ lục II/gu, 'danh sách cá nhân tại Phụ lục I'],
  [/(?:tập thể, cá nhân)/gu, 'cá nhân'],
  [/(?:Tập thể, cá nhân)/gu, 'Cá nhân'],
  [/(?:TẬP THỂ, CÁ NHÂN)/gu, 'CÁ NHÂN'],
];
/** One annex, and one part of a list, have no number (NĐ 30/2020, PL I, III.1). */
const ALONE: Phrases = [
  [/\(Phụ lục I\)/gu, '(Phụ lục)'],
  [/tại Phụ lục I(?![IVX])/gu, 'tại Phụ lục'],
  [/^Phụ lục I{1,2}$/gu, 'Phụ lục'],
  [/^I{1,2}\. (TẬP THỂ|CÁ NHÂN): /gu, '$1: '],
];

const DOCUMENT = 'word/document.xml';

/**
 * A template for a plan that judges no people: its own sentences name units alone, and what only speaks of people goes, with the
 * heading or the annex that it stands under. Nothing that is filled in later is looked at.
 */
export function templateWithoutPeople(parts: Parts): Parts {
  return changed(parts, (body) => {
    body.children = withoutPlaces(body.children, (name) => OF_PEOPLE.has(name));
    reword(body, phrased(UNITS_ONLY));
  });
}

/** A template whose own sentences call the people that are judged as the plan does; who is meant beside them stays. */
export function templateNamingPeople(parts: Parts, title: string): Parts {
  return changed(parts, (body) =>
    reword(body, (text) => text.replace(/cán bộ, công chức, viên chức(?!, người lao động)/gu, title)),
  );
}

/** A template for a paper that lists units alone, or people alone: the other list goes with its annex or heading. */
export function templateOfOneList(parts: Parts, list: OneList): Parts {
  return changed(parts, (body) => {
    body.children = withoutPlaces(body.children, (name) => name === OTHER_LIST[list].block);
    reword(body, phrased(list === 'units' ? [...UNITS_ONLY, ...ALONE] : [...PEOPLE_ONLY, ...ALONE]));
  });
}

/** What such a paper has for such a template. */
export function modelOfOneList<T extends WordDocumentModel>(model: T, list: OneList): T {
  const { block, field } = OTHER_LIST[list];
  const without = <V>(record: Readonly<Record<string, V>>, name: string) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  return { ...model, blocks: without(model.blocks, block), fields: without(model.fields, field) };
}

function changed(parts: Parts, change: (body: XmlElement) => void): Parts {
  const document = partTree(parts, DOCUMENT);
  const body = childOf(document, 'w:body');
  if (body === undefined) return parts;
  change(body);
  return new Map([...parts, [DOCUMENT, treeBytes(document)]]);
}

/** The blocks of a document that such a template has places for. */
export function blocksWithoutPeople<T>(blocks: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(blocks).filter(([key]) => !OF_PEOPLE.has(key)));
}

function reword(element: XmlElement, words: (text: string) => string): void {
  for (const [index, child] of element.children.entries()) {
    if (isElement(child)) reword(child, words);
    else if (typeof child === 'string' && element.name === 'w:t') element.children[index] = words(child);
  }
}

function phrased(phrases: Phrases): (text: string) => string {
  return (text) => phrases.reduce((words, [pattern, one]) => words.replace(pattern, one), text);
}
