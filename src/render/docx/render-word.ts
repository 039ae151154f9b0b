import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../../documents/document-model.ts';
import { serializeXml, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes } from '../../ooxml/zip.ts';
import { chartStore } from './chart/chart-store.ts';
import type { CompiledTemplate } from './compile-template.ts';
import { corePropertiesXml, inOrder, type OpenFailure, packDocx, treeBytes } from './docx-package.ts';
import { looksOf } from './fill-fields.ts';
import { documentToJoin } from './join/body.ts';
import { addresseesXml, draftRun, draftXml, letterheadFields, recipientsXml } from './letterhead-content.ts';
import { withoutEmptyMarkers } from './markers.ts';
import {
  NUMBERING,
  type OpenTemplate,
  openTemplate,
  STYLE_SHEET,
  type WordTemplate,
} from './open-template.ts';
import { listNumbers } from './passages/list-numbers.ts';
import { holdsMarks, markPlaces, type Place } from './passages/mark-places.ts';
import type { Words } from './passages/passage.ts';
import { placeControls } from './passages/place-controls.ts';
import { placesAsElements } from './passages/places-as-elements.ts';
import { checkPlaceholders } from './placeholders.ts';
import { type Content, type Rule, spliceBody } from './splice.ts';
import { STYLES, type StyleId } from './styles.ts';
import { blocksWithoutPeople, modelOfOneList } from './without-people.ts';

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
const CORE = 'docProps/core.xml';

/** What people wrote in an earlier version of a document, to be put in again. */
export type OwnWords = {
  readonly words: Words;
  /** Keys of marks whose text somebody has compared: they are left out. */
  readonly compared?: ReadonlySet<string>;
  /** Documents that are joined share one part for lists: there a list's signs are text. */
  readonly isToBeJoined?: boolean;
};

/** A document that was made: the file, and its parts as they are in it. */
export type WordFile = {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly checks: Checks;
};

/** The marks of a document that ask for a text to be compared, by key. */
export type Checks = {
  readonly open: readonly string[];
  /** Left out, somebody having compared it. */
  readonly cleared: readonly string[];
};

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
  const variants = new Map<WordDocumentModel['onlyList'], OpenTemplate | OpenFailure>();
  const openFor = (list: WordDocumentModel['onlyList']) => {
    const open = variants.get(list) ?? openTemplate(template, list);
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

const NO_WORDS: OwnWords = { words: new Map() };

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
  const { model, places, cleared } = markPlaces({ ...given, fields: lettered }, own.compared);
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
  const open = places.flatMap(({ key, isCheck }) => (isCheck ? [key] : []));
  const checks: Checks = { open, cleared };
  return staged({ bytes: packDocx(whole, model.date), parts: whole, checks }, diagnostics);
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
    parts.set(DOCUMENT, writing.own.isToBeJoined ? documentToJoin(text) : textBytes(text));
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
  const text = serializeXml(root, { known: settled });
  parts.set(DOCUMENT, own.isToBeJoined ? documentToJoin(text) : textBytes(text));
  if (numbers?.isUsed()) parts.set(NUMBERING, treeBytes(numbers.tree()));
}
