import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../../documents/document-model.ts';
import { PEOPLE } from '../../domain/judges-people.ts';
import { serializeXml, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes } from '../../ooxml/zip.ts';
import { chartStore } from './chart/chart-store.ts';
import { type CompiledTemplate, compileTemplate, type Placed } from './compile-template.ts';
import {
  corePropertiesXml,
  inOrder,
  type OpenFailure,
  openDocx,
  packDocx,
  partTree,
  treeBytes,
} from './docx-package.ts';
import { type Looks, looksOf } from './fill-fields.ts';
import { addresseesXml, draftRun, draftXml, letterheadFields, recipientsXml } from './letterhead-content.ts';
import { withoutEmptyMarkers } from './markers.ts';
import { listNumbers } from './passages/list-numbers.ts';
import { holdsMarks, markPlaces, type Place } from './passages/mark-places.ts';
import type { Words } from './passages/passage.ts';
import { placeControls } from './passages/place-controls.ts';
import { placesAsElements } from './passages/places-as-elements.ts';
import { checkPlaceholders, placeholdersOf, type TemplateText, textsOf } from './placeholders.ts';
import { type Content, type Rule, spliceBody } from './splice.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';
import { STYLES, type StyleId } from './styles.ts';
import {
  blocksWithoutPeople,
  modelOfOneList,
  templateNamingPeople,
  templateOfOneList,
  templateWithoutPeople,
} from './without-people.ts';

/** How the plan's papers speak of people. */
export type PeopleInPapers = {
  /** False: the plan judges no people, and nothing may speak of them. */
  readonly hasPeople?: boolean;
  /** How they are called together, where they are not all cán bộ, công chức, viên chức. */
  readonly peopleTitle?: string;
};

/** A Word template. */
export type WordTemplate = PeopleInPapers & {
  /** How messages call its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The shipped template that this one takes the place of: a field that only it uses may have been lost. */
  readonly standard?: Uint8Array | null;
};

/**
 * Lengths of the rules (NĐ 30/2020, PL I, II): under tiêu ngữ as long as its text, under the agency and the
 * trích yếu a third to a half of theirs.
 */
const RULES: Readonly<Record<string, Rule>> = {
  ke_tieu_ngu: { share: 1, after: 0 },
  ke_co_quan: { share: 0.42, after: 0 },
  ke_trich_yeu: { share: 0.42, after: 180 },
};
/** Where a template has room for DỰ THẢO. */
const DRAFT_PLACE = 'du_thao';
const DOCUMENT = 'word/document.xml';
const STYLE_SHEET = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const EMPTY_STYLE_SHEET =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';
const CORE = 'docProps/core.xml';

/** What people wrote in an earlier version of a document, to be put in again. */
export type OwnWords = {
  readonly words: Words;
  /** Documents that are joined share one part for lists: there a list's signs are text. */
  readonly isToBeJoined?: boolean;
};

/** A document that was made: the file, and its parts as they are in it. */
export type WordFile = { readonly bytes: Uint8Array; readonly parts: Parts };

/** Makes documents of one template. */
export type WordRenderer = (model: WordDocumentModel, own?: OwnWords) => Promise<Staged<WordFile | null>>;

/**
 * Fills a template with a document; the same document and template give the same bytes. A template that cannot
 * be filled without losing or inventing content gives no document, and says why (TD44xx).
 */
export async function renderWord(
  model: WordDocumentModel,
  template: WordTemplate,
): Promise<Staged<Uint8Array | null>> {
  const { value, diagnostics } = await wordRenderer(template)(model);
  return staged(value === null ? null : value.bytes, diagnostics);
}

/** The same for many documents of one template, which is opened and made ready once. */
export function wordRenderer(template: WordTemplate): WordRenderer {
  const hasPeople = template.hasPeople !== false;
  const opened = openDocx(template.bytes);
  const parts = typeof opened === 'string' ? opened : forPeople(opened, template);
  const standard = template.standard ? openDocx(template.standard) : null;
  const used = standard === null || typeof standard === 'string' ? null : placeholdersOf(textsOf(standard));
  const variants = new Map<WordDocumentModel['onlyList'], OpenTemplate | OpenFailure>();
  const openFor = (list: WordDocumentModel['onlyList']) => {
    const before = variants.get(list);
    if (before !== undefined) return before;
    const of = typeof parts === 'string' || list === undefined ? parts : templateOfOneList(parts, list);
    const open = typeof of === 'string' ? of : openTemplate(of, used);
    variants.set(list, open);
    return open;
  };
  return (model, own = NO_WORDS) => {
    const given = hasPeople ? model : { ...model, blocks: blocksWithoutPeople(model.blocks) };
    const { onlyList } = given;
    return render(onlyList === undefined ? given : modelOfOneList(given, onlyList), openFor(onlyList), {
      file: template.name,
      own,
    });
  };
}

/** A template with its own sentences put in the plan's words for people. */
function forPeople(parts: Parts, { hasPeople = true, peopleTitle = PEOPLE }: PeopleInPapers): Parts {
  if (!hasPeople) return templateWithoutPeople(parts);
  return peopleTitle === PEOPLE ? parts : templateNamingPeople(parts, peopleTitle);
}

const NO_WORDS: OwnWords = { words: new Map() };

type OpenTemplate = {
  readonly texts: readonly TemplateText[];
  /** Placeholders of the template itself. */
  readonly places: ReadonlySet<string>;
  readonly standard: ReadonlySet<string> | null;
  readonly styles: StyleSheet;
  /** Its style sheet with the styles that it lacked; null where it has none. */
  readonly styleSheet: Uint8Array | null;
  /** Its numbering, read when it is first asked for; null where it has none. */
  readonly numbering: () => XmlElement | null;
  /** The template made ready for documents with these fields and blocks. */
  readonly compiled: (placed: Placed) => Promise<CompiledTemplate>;
};

function openTemplate(parts: Parts, standard: ReadonlySet<string> | null): OpenTemplate {
  const texts = textsOf(parts);
  const sheet = parts.get(STYLE_SHEET);
  const styles = readStyleSheet(
    partTree(new Map([[STYLE_SHEET, sheet ?? textBytes(EMPTY_STYLE_SHEET)]]), STYLE_SHEET),
  );
  const known = new Map<string, { looks: Map<string, Looks>; compiled: Promise<CompiledTemplate> }>();
  let numbering: XmlElement | null = null;
  return {
    texts,
    places: placeholdersOf(texts),
    standard,
    styles,
    styleSheet: sheet === undefined ? null : treeBytes(styles.tree),
    numbering: () => {
      if (parts.has(NUMBERING)) numbering ??= partTree(parts, NUMBERING);
      return numbering;
    },
    compiled: (placed) => {
      const key = JSON.stringify([[...placed.fields.keys()], placed.blocks]);
      const before = known.get(key);
      if (before !== undefined && !hasMore(placed.fields, before.looks)) return before.compiled;
      // One document has a look that none before it had: from now on the template is ready for that as well.
      const looks = union(placed.fields, before?.looks ?? new Map());
      const compiled = compileTemplate(parts, styles, { ...placed, fields: looks });
      known.set(key, { looks, compiled });
      return compiled;
    },
  };
}

function hasMore(fields: Placed['fields'], known: Placed['fields']): boolean {
  return [...fields].some(([key, looks]) => looks.some((look) => !known.get(key)?.includes(look)));
}

function union(fields: Placed['fields'], known: Placed['fields']): Map<string, Looks> {
  return new Map(
    [...fields].map(([key, looks]) => [
      key,
      [...new Set([...looks, ...(known.get(key) ?? [])])].sort((a, b) => a - b),
    ]),
  );
}

async function render(
  given: WordDocumentModel,
  template: OpenTemplate | OpenFailure,
  { file, own }: { readonly file: string; readonly own: OwnWords },
): Promise<Staged<WordFile | null>> {
  if (template === 'not-docx') return staged(null, [diagnose('TD4401', { file }, {})]);
  if (template === 'damaged') return staged(null, [diagnose('TD4402', { file }, {})]);
  const ofLetterhead = letterheadFields(given.letterhead, given.date);
  // A template of the office's own may have no place for DỰ THẢO: the mark then stands below the number.
  const draft = template.places.has(DRAFT_PLACE) ? [] : draftRun(given.letterhead);
  const lettered = {
    ...given.fields,
    ...ofLetterhead,
    so_ky_hieu: [...(ofLetterhead.so_ky_hieu ?? []), ...draft],
  };
  const { model, places } = markPlaces({ ...given, fields: lettered });
  const { fields } = model;
  const content: Omit<Content, 'placeChart'> = {
    blocks: model.blocks,
    written: {
      noi_nhan: recipientsXml(model.letterhead.recipients),
      kinh_gui: addresseesXml(model.letterhead.addressees ?? []),
      [DRAFT_PLACE]: draftXml(model.letterhead),
    },
    rules: RULES,
  };
  const blocks = [
    ...Object.keys(content.blocks),
    ...Object.keys(content.written),
    ...Object.keys(content.rules),
  ];
  const diagnostics = checkPlaceholders(template.texts, file, {
    fields: new Set(Object.keys(fields)),
    blocks: new Set(blocks),
    needed: new Set([
      ...Object.keys(given.fields).filter((key) => template.standard?.has(key)),
      ...Object.entries(model.blocks).flatMap(([key, value]) => (value.length > 0 ? [key] : [])),
      ...(model.letterhead.addressees?.length ? ['kinh_gui'] : []),
    ]),
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) return staged(null, diagnostics);
  const placed = { fields: looksOf(fields), blocks, rules: RULE_NAMES };
  const compiled = await template.compiled(placed);
  const charts = chartStore(() => {
    const document = treeBytes(compiled.documentWith({}).root);
    return new Map([...compiled.parts, ...compiled.otherParts({}), [DOCUMENT, document]]);
  });
  const writing: Writing = { places, own };
  const parts = finish(template, compiled, { ...content, placeChart: charts.place }, model, writing);
  const whole = inOrder(await charts.addTo(parts, model.date));
  return staged({ bytes: packDocx(whole, model.date), parts: whole }, diagnostics);
}

const RULE_NAMES: ReadonlySet<string> = new Set(Object.keys(RULES));

type Writing = { readonly places: readonly Place[]; readonly own: OwnWords };

function finish(
  template: OpenTemplate,
  compiled: CompiledTemplate,
  content: Content,
  model: WordDocumentModel,
  writing: Writing,
): Parts {
  const { settled } = compiled;
  const parts = new Map([...compiled.parts, ...compiled.otherParts(model.fields)]);
  if (template.styleSheet !== null) parts.set(STYLE_SHEET, template.styleSheet);
  const { root, body } = compiled.documentWith(model.fields);
  spliceBody(body, content, template.styles, (node) => settled.has(node));
  const text = withoutEmptyMarkers(serializeXml(root, { known: settled }));
  if (holdsMarks(text)) {
    writePlaces(parts, { root, body }, { template, compiled, writing });
  } else {
    parts.set(DOCUMENT, textBytes(text));
  }
  parts.set(CORE, textBytes(corePropertiesXml(model.title, model.date)));
  return parts;
}

/** Makes controls of the places that only a person can fill, with what somebody wrote there before. */
function writePlaces(
  parts: Map<string, Uint8Array>,
  { root, body }: { readonly root: XmlElement; readonly body: XmlElement },
  {
    template,
    compiled: { settled, lastBookmark },
    writing: { places, own },
  }: { readonly template: OpenTemplate; readonly compiled: CompiledTemplate; readonly writing: Writing },
): void {
  const numbering = own.isToBeJoined ? null : template.numbering();
  const numbers = numbering === null ? null : listNumbers(numbering);
  const styleId = (style: string) => (style in STYLES ? template.styles.idOf(style as StyleId) : null);
  const isSettled = (node: XmlNode) => settled.has(node);
  body.children = placesAsElements(body.children, isSettled);
  placeControls(body, { places, words: own.words, numbers, styleId, lastBookmark, isSettled });
  parts.set(DOCUMENT, textBytes(serializeXml(root, { known: settled })));
  if (numbers?.isUsed()) parts.set(NUMBERING, treeBytes(numbers.tree()));
}
