import {
  childOf,
  childrenOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../../ooxml/xml-tree.ts';
import { withoutMarkers } from '../markers.ts';
import { type ListNumbers, literalLabels } from './list-numbers.ts';
import { type Place, placeIn, withoutMarks } from './mark-places.ts';
import {
  bookmarkOf,
  type Passage,
  type PassageParagraph,
  type PassageRun,
  tagOf,
  type Words,
} from './passage.ts';

export type Placing = {
  readonly places: readonly Place[];
  readonly words: Words;
  /** Numbers for lists; null where a list is written with its signs as text. */
  readonly numbers: ListNumbers | null;
  /** The template's id of a style of ours; null for another. */
  readonly styleId: (style: string) => string | null;
  /** Numbers of bookmarks up to this one are taken. */
  readonly lastBookmark: number;
  /** What holds no place. */
  readonly isSettled: (node: XmlNode) => boolean;
};

/**
 * Turns each marked run of a body into a content control (`w:sdt`) with a tag that is the same in every version, and puts
 * in it what somebody wrote there. Controls stand within paragraphs, one for each, and each in a bookmark: of the forms
 * that Word knows this is the one that LibreOffice keeps, look and place.
 */
export function placeControls(body: XmlElement, placing: Placing): void {
  let bookmarks = placing.lastBookmark;

  const wordsIn = ({ key }: Place): Passage | undefined => {
    const passage = placing.words.get(key);
    return passage === undefined || passage.paragraphs.length === 0 ? undefined : passage;
  };

  const control = (place: Place, part: number, runs: readonly XmlNode[], isPrompt: boolean): XmlNode[] => {
    bookmarks += 1;
    const id = String(bookmarks);
    const name = bookmarkOf(place, part);
    const look = isPrompt ? promptLook(runs) : [];
    const properties = element('w:sdtPr', {}, [
      ...(look.length === 0 ? [] : [element('w:rPr', {}, look)]),
      element('w:alias', { 'w:val': place.title }),
      element('w:tag', { 'w:val': tagOf(place) }),
      ...(isPrompt ? [element('w:showingPlcHdr')] : []),
    ]);
    return [
      element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      element('w:sdt', {}, [properties, element('w:sdtContent', {}, runs)]),
      element('w:bookmarkEnd', { 'w:id': id }),
    ];
  };

  /** A paragraph with its places as controls; several where somebody wrote several. */
  const filled = (paragraph: XmlElement): readonly XmlNode[] => {
    const marked = childrenOf(paragraph, 'w:r').flatMap((run) => {
      const place = placing.places[placeIn(textOf(run)) ?? -1];
      return place === undefined ? [] : [{ run, place }];
    });
    const [only] = marked;
    if (only === undefined) return [paragraph];
    const isAlone =
      childrenOf(paragraph).every(({ name }) => name === 'w:pPr' || name === 'w:r') &&
      childrenOf(paragraph, 'w:r').every((run) => run === only.run || textOf(run) === '');
    const own = isAlone ? wordsIn(only.place) : undefined;
    if (own !== undefined) return ownParagraphs(paragraph, only.run, only.place, own);
    const controls = new Map(
      marked.map(({ run, place }) => {
        const passage = wordsIn(place);
        if (passage === undefined) {
          strip(run);
          return [run, control(place, 1, [run], true)] as const;
        }
        const labels = literalLabels(passage.paragraphs);
        const runs = passage.paragraphs.flatMap((each, index) => [
          ...(index === 0 ? [] : [element('w:r', {}, [element('w:br')])]),
          ...written(each, run, labels[index]),
        ]);
        return [run, control(place, 1, runs, false)] as const;
      }),
    );
    paragraph.children = paragraph.children.flatMap((child) =>
      isElement(child) ? (controls.get(child) ?? [child]) : [child],
    );
    return [paragraph];
  };

  const ownParagraphs = (
    paragraph: XmlElement,
    prompt: XmlElement,
    place: Place,
    { paragraphs }: Passage,
  ): readonly XmlNode[] => {
    const labels = placing.numbers === null ? literalLabels(paragraphs) : [];
    return paragraphs.map((each, index) => {
      const isLast = index === paragraphs.length - 1;
      const properties = propertiesOf(childOf(paragraph, 'w:pPr'), each, isLast, placing);
      const runs = control(place, index + 1, written(each, prompt, labels[index]), false);
      return element('w:p', {}, [properties, ...runs]);
    });
  };

  const visit = (node: XmlElement): void => {
    node.children = node.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child) || placing.isSettled(child)) return [child];
      if (child.name === 'w:p') return filled(child);
      visit(child);
      return [child];
    });
  };
  visit(body);
}

/** Runs of what somebody wrote, in the look of the place without that of its prompt. */
function written({ runs }: PassageParagraph, prompt: XmlElement, label = ''): readonly XmlNode[] {
  const sign: readonly PassageRun[] = label === '' ? [] : [{ text: label }];
  return [...sign, ...runs].map((run) => ({
    name: 'w:r',
    attributes: {},
    children: [...runLook(run, prompt), ...textNodes(run.text)],
  }));
}

function runLook(
  { bold, italic, underline, raised, toFill }: PassageRun,
  prompt: XmlElement,
): readonly XmlNode[] {
  const base = promptLook([prompt]).filter((child) => isElement(child) && !OWN_LOOK.has(child.name));
  const own = [
    ...(bold ? [element('w:b'), element('w:bCs')] : []),
    ...(italic ? [element('w:i'), element('w:iCs')] : []),
    ...(toFill ? [element('w:highlight', { 'w:val': 'yellow' })] : []),
    ...(underline ? [element('w:u', { 'w:val': 'single' })] : []),
    ...(raised === undefined ? [] : [element('w:vertAlign', { 'w:val': raised })]),
  ];
  const children = [...base.filter(isElement), ...own].toSorted((a, b) => rankOf(a) - rankOf(b));
  return children.length === 0 ? [] : [element('w:rPr', {}, children)];
}

const OWN_LOOK = new Set(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:u', 'w:vertAlign']);

/** As the schema orders what runs have. */
const LOOK_ORDER = [
  'w:rStyle',
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:caps',
  'w:smallCaps',
  'w:strike',
  'w:color',
  'w:spacing',
  'w:w',
  'w:kern',
  'w:position',
  'w:sz',
  'w:szCs',
  'w:highlight',
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:vertAlign',
  'w:lang',
];

function rankOf({ name }: XmlElement): number {
  const rank = LOOK_ORDER.indexOf(name);
  return rank === -1 ? LOOK_ORDER.length : rank;
}

/** The look of a prompt less its highlight. */
function promptLook([run]: readonly XmlNode[]): readonly XmlNode[] {
  if (!isElement(run)) return [];
  return childrenOf(childOf(run, 'w:rPr')).filter(({ name }) => name !== 'w:highlight');
}

function textNodes(text: string): readonly XmlNode[] {
  return withoutMarkers(withoutMarks(text))
    .split(/(\n|\t)/)
    .flatMap((piece): readonly XmlNode[] => {
      if (piece === '\n') return [element('w:br')];
      if (piece === '\t') return [element('w:tab')];
      return piece === '' ? [] : [element('w:t', { 'xml:space': 'preserve' }, [piece])];
    });
}

/** Properties of the place's paragraph, as somebody changed them; a section ends with the last paragraph only. */
function propertiesOf(
  base: XmlElement | undefined,
  { align, style, item }: PassageParagraph,
  isLast: boolean,
  { numbers, styleId }: Placing,
): XmlElement {
  const id = style === undefined ? null : styleId(style);
  const kept = childrenOf(base).filter(
    ({ name }) =>
      (isLast || name !== 'w:sectPr') &&
      !(name === 'w:jc' && align !== undefined) &&
      !(name === 'w:pStyle' && id !== null),
  );
  const numbered = item === undefined || numbers === null ? null : numbers.of(item);
  const own = [
    ...(id === null ? [] : [element('w:pStyle', { 'w:val': id })]),
    ...(numbered === null || item === undefined
      ? []
      : [
          element('w:numPr', {}, [
            element('w:ilvl', { 'w:val': String(item.level) }),
            element('w:numId', { 'w:val': numbered }),
          ]),
        ]),
    ...(align === undefined ? [] : [element('w:jc', { 'w:val': align })]),
  ];
  const rank = ({ name }: XmlElement) => {
    const at = PROPERTY_ORDER.indexOf(name);
    return at === -1 ? PROPERTY_ORDER.indexOf('') : at;
  };
  return element(
    'w:pPr',
    {},
    [...kept, ...own].toSorted((a, b) => rank(a) - rank(b)),
  );
}

/** As the schema orders what paragraphs have; blank for all that stands between. */
const PROPERTY_ORDER = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
  'w:numPr',
  '',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:outlineLvl',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
];

/** Takes the number of the place out of a run's text. */
function strip(run: XmlElement): void {
  for (const text of childrenOf(run, 'w:t')) {
    text.children = text.children.map((child) => (typeof child === 'string' ? withoutMarks(child) : child));
  }
}

/** The highest number of a bookmark in an element; 0 where there is none. */
export function highestBookmark(node: XmlElement): number {
  const own = node.name === 'w:bookmarkStart' ? Number(node.attributes['w:id']) : 0;
  return childrenOf(node).reduce(
    (highest, child) => Math.max(highest, highestBookmark(child)),
    Number.isFinite(own) ? own : 0,
  );
}

function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children: [...children] };
}
