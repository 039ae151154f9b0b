import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../../documents/document-model.ts';
import { childOf } from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes, unzipParts } from '../../ooxml/zip.ts';
import { chartStore } from './chart/chart-store.ts';
import {
  corePropertiesXml,
  type OpenFailure,
  openDocx,
  packDocx,
  partText,
  partTree,
  textParts,
  treeBytes,
} from './docx-package.ts';
import { fillFields } from './fill-fields.ts';
import { addresseesXml, draftRun, draftXml, letterheadFields, recipientsXml } from './letterhead-content.ts';
import { unshield } from './markers.ts';
import { checkPlaceholders, placeholdersOf } from './placeholders.ts';
import { type Content, type Rule, spliceBody } from './splice.ts';
import { readStyleSheet } from './style-sheet.ts';

/** A Word template. */
export type WordTemplate = {
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
const EMPTY_STYLE_SHEET =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

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
): (model: WordDocumentModel) => Promise<Staged<Uint8Array | null>> {
  const parts = openDocx(template.bytes);
  const standard = template.standard ? openDocx(template.standard) : null;
  const used = standard === null || typeof standard === 'string' ? null : placeholdersOf(standard);
  const own = typeof parts === 'string' ? new Set<string>() : placeholdersOf(parts);
  return (model) => render(model, template.name, parts, { standard: used, own });
}

async function render(
  model: WordDocumentModel,
  file: string,
  parts: Parts | OpenFailure,
  { standard, own }: { readonly standard: ReadonlySet<string> | null; readonly own: ReadonlySet<string> },
): Promise<Staged<Uint8Array | null>> {
  if (parts === 'not-docx') return staged(null, [diagnose('TD4401', { file }, {})]);
  if (parts === 'damaged') return staged(null, [diagnose('TD4402', { file }, {})]);
  const ofLetterhead = letterheadFields(model.letterhead, model.date);
  // A template of the office's own may have no place for DỰ THẢO: the mark then stands below the number.
  const number = own.has(DRAFT_PLACE) ? [] : draftRun(model.letterhead);
  const fields = {
    ...model.fields,
    ...ofLetterhead,
    so_ky_hieu: [...(ofLetterhead.so_ky_hieu ?? []), ...number],
  };
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
      ...Object.keys(model.fields).filter((key) => standard?.has(key)),
      ...Object.entries(model.blocks).flatMap(([key, value]) => (value.length > 0 ? [key] : [])),
      ...(model.letterhead.addressees?.length ? ['kinh_gui'] : []),
    ]),
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) return staged(null, diagnostics);
  const fillable = packDocx(partsToFill(parts), model.date, 0);
  const filled = new Map([...parts, ...unzipParts(await fillFields(fillable, fields, blocks))]);
  const charts = chartStore(filled);
  const finished = finish(filled, { ...content, placeChart: charts.place }, model);
  return staged(packDocx(await charts.addTo(finished, model.date), model.date), diagnostics);
}

/** Only what has placeholders is worth filling: styles, themes and notes stay as they are, and cost no time. */
function partsToFill(parts: Parts): Parts {
  const names = new Set(textParts(parts).filter((name) => partText(parts, name).includes('{')));
  return new Map([...parts].filter(([name]) => names.has(name) || NEEDED_PARTS.includes(name)));
}

function finish(filled: Parts, content: Content, model: WordDocumentModel): Parts {
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
  parts.set('docProps/core.xml', textBytes(corePropertiesXml(model.title, model.date)));
  return parts;
}
