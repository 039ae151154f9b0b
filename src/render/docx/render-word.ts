import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../../documents/document-model.ts';
import { PEOPLE } from '../../domain/judges-people.ts';
import { childOf, parseXml } from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes, unzipParts } from '../../ooxml/zip.ts';
import { chartStore } from './chart/chart-store.ts';
import {
  corePropertiesXml,
  type OpenFailure,
  openDocx,
  packDocx,
  packLoosely,
  partText,
  partTree,
  textParts,
  treeBytes,
} from './docx-package.ts';
import { fillFields } from './fill-fields.ts';
import { addresseesXml, draftRun, draftXml, letterheadFields, recipientsXml } from './letterhead-content.ts';
import { unshield } from './markers.ts';
import { listNumbers } from './passages/list-numbers.ts';
import { holdsMarks, markPlaces, type Place } from './passages/mark-places.ts';
import type { Words } from './passages/passage.ts';
import { placeControls } from './passages/place-controls.ts';
import { checkPlaceholders, placeholdersOf } from './placeholders.ts';
import { type Content, type Rule, spliceBody } from './splice.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';
import { STYLES, type StyleId } from './styles.ts';
import { blocksWithoutPeople, templateNamingPeople, templateWithoutPeople } from './without-people.ts';

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
/** Without these a package is none. */
const NEEDED_PARTS: readonly string[] = ['[Content_Types].xml', '_rels/.rels', DOCUMENT];
const STYLE_SHEET = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const EMPTY_STYLE_SHEET =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** What people wrote in an earlier version of a document, to be put in again. */
export type OwnWords = {
  readonly words: Words;
  /** Documents that are joined share one part for lists: there a list's signs are text. */
  readonly isToBeJoined?: boolean;
};

/**
 * Fills a template with a document; the same document and template give the same bytes. A template that cannot
 * be filled without losing or inventing content gives no document, and says why (TD44xx).
 */
export async function renderWord(
  model: WordDocumentModel,
  template: WordTemplate,
): Promise<Staged<Uint8Array | null>> {
  return wordRenderer(template)(model);
}

/** The same for many documents of one template, which is opened once. */
export function wordRenderer(
  template: WordTemplate,
): (model: WordDocumentModel, own?: OwnWords) => Promise<Staged<Uint8Array | null>> {
  const hasPeople = template.hasPeople !== false;
  const opened = openDocx(template.bytes);
  const parts = typeof opened === 'string' ? opened : forPeople(opened, template);
  const standard = template.standard ? openDocx(template.standard) : null;
  const used = standard === null || typeof standard === 'string' ? null : placeholdersOf(standard);
  const places = typeof parts === 'string' ? new Set<string>() : placeholdersOf(parts);
  return (model, own = NO_WORDS) =>
    render(
      hasPeople ? model : { ...model, blocks: blocksWithoutPeople(model.blocks) },
      { file: template.name, parts, standard: used, places },
      own,
    );
}

/** A template with its own sentences put in the plan's words for people. */
function forPeople(parts: Parts, { hasPeople = true, peopleTitle = PEOPLE }: PeopleInPapers): Parts {
  if (!hasPeople) return templateWithoutPeople(parts);
  return peopleTitle === PEOPLE ? parts : templateNamingPeople(parts, peopleTitle);
}

const NO_WORDS: OwnWords = { words: new Map() };

type OpenTemplate = {
  readonly file: string;
  readonly parts: Parts | OpenFailure;
  readonly standard: ReadonlySet<string> | null;
  /** Placeholders of the template itself. */
  readonly places: ReadonlySet<string>;
};

async function render(
  given: WordDocumentModel,
  { file, parts, standard, places: placeholders }: OpenTemplate,
  own: OwnWords,
): Promise<Staged<Uint8Array | null>> {
  if (parts === 'not-docx') return staged(null, [diagnose('TD4401', { file }, {})]);
  if (parts === 'damaged') return staged(null, [diagnose('TD4402', { file }, {})]);
  const ofLetterhead = letterheadFields(given.letterhead, given.date);
  // A template of the office's own may have no place for DỰ THẢO: the mark then stands below the number.
  const draft = placeholders.has(DRAFT_PLACE) ? [] : draftRun(given.letterhead);
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
  const diagnostics = checkPlaceholders(parts, file, {
    fields: new Set(Object.keys(fields)),
    blocks: new Set(blocks),
    needed: new Set([
      ...Object.keys(given.fields).filter((key) => standard?.has(key)),
      ...Object.entries(model.blocks).flatMap(([key, value]) => (value.length > 0 ? [key] : [])),
      ...(model.letterhead.addressees?.length ? ['kinh_gui'] : []),
    ]),
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) return staged(null, diagnostics);
  const fillable = packLoosely(partsToFill(parts), model.date);
  const filled = new Map([...parts, ...unzipParts(await fillFields(fillable, fields, blocks))]);
  const charts = chartStore(filled);
  const finished = finish(filled, { ...content, placeChart: charts.place }, model, { places, own });
  return staged(packDocx(await charts.addTo(finished, model.date), model.date), diagnostics);
}

/** Only what has placeholders is worth filling: styles, themes and notes stay as they are, and cost no time. */
function partsToFill(parts: Parts): Parts {
  const names = new Set(textParts(parts).filter((name) => partText(parts, name).includes('{')));
  return new Map([...parts].filter(([name]) => names.has(name) || NEEDED_PARTS.includes(name)));
}

type Writing = { readonly places: readonly Place[]; readonly own: OwnWords };

function finish(filled: Parts, content: Content, model: WordDocumentModel, writing: Writing): Parts {
  const parts = new Map(filled);
  const styleSheet = filled.get(STYLE_SHEET) ?? textBytes(EMPTY_STYLE_SHEET);
  const styles = readStyleSheet(partTree(new Map([[STYLE_SHEET, styleSheet]]), STYLE_SHEET));
  const document = partTree(filled, DOCUMENT);
  const body = childOf(document, 'w:body');
  if (body !== undefined) spliceBody(body, content, styles);
  parts.set(DOCUMENT, treeBytes(document));
  if (filled.has(STYLE_SHEET)) parts.set(STYLE_SHEET, treeBytes(styles.tree));
  for (const name of textParts(parts)) {
    parts.set(name, textBytes(unshield(partText(parts, name))));
  }
  if (holdsMarks(partText(parts, DOCUMENT))) writePlaces(parts, styles, writing);
  parts.set('docProps/core.xml', textBytes(corePropertiesXml(model.title, model.date)));
  return parts;
}

/** Makes controls of the places that only a person can fill, with what somebody wrote there before. */
function writePlaces(parts: Map<string, Uint8Array>, styles: StyleSheet, { places, own }: Writing): void {
  const document = parseXml(partText(parts, DOCUMENT));
  const hasNumbers = parts.has(NUMBERING) && !own.isToBeJoined;
  const numbers = hasNumbers ? listNumbers(partTree(parts, NUMBERING)) : null;
  const styleId = (style: string) => (style in STYLES ? styles.idOf(style as StyleId) : null);
  const body = childOf(document, 'w:body');
  if (body !== undefined) placeControls(body, { places, words: own.words, numbers, styleId });
  parts.set(DOCUMENT, treeBytes(document));
  if (numbers?.isUsed()) parts.set(NUMBERING, treeBytes(numbers.tree()));
}
