import type { WordDocumentModel } from '../../documents/document-model.ts';
import { PEOPLE } from '../../domain/judges-people.ts';
import { sha256 } from '../../io/hash.ts';
import type { XmlElement } from '../../ooxml/xml-tree.ts';
import { type Parts, textBytes } from '../../ooxml/zip.ts';
import { memory } from '../../text/remembering.ts';
import { type CompiledTemplate, compileTemplate, type Placed } from './compile-template.ts';
import { type OpenFailure, openDocx, partTree, treeBytes } from './docx-package.ts';
import type { Looks } from './fill-fields.ts';
import { placeholdersOf, type TemplateText, textsOf } from './placeholders.ts';
import { readStyleSheet, type StyleSheet } from './style-sheet.ts';
import { templateNamingPeople, templateOfOneList, templateWithoutPeople } from './without-people.ts';

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

/** Parts that are changed for each document, or made where a template has none. */
export const STYLE_SHEET = 'word/styles.xml';
export const NUMBERING = 'word/numbering.xml';
const EMPTY_STYLE_SHEET =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>';

/** A template that proved sound, with what all documents in it have in common. */
export type OpenTemplate = {
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

/** Without what grows as documents ask for more: the same for everybody who opens these bytes. */
type Sound = Omit<OpenTemplate, 'compiled'> & {
  readonly compiledFor: (placed: Placed) => Promise<CompiledTemplate>;
};

type OnlyList = WordDocumentModel['onlyList'];

/** Of more templates than the tool brings along, in two ways each. */
const MOST_KEPT = 96;
const sound = memory<Sound | OpenFailure>(MOST_KEPT);

/**
 * Opens a template, for papers with both lists or with one alone. What was opened before, by its bytes, is not opened or made
 * ready again, whoever asks.
 */
export function openTemplate(template: WordTemplate, list?: OnlyList): OpenTemplate | OpenFailure {
  const { bytes, standard, hasPeople = true, peopleTitle = PEOPLE } = template;
  const key = [sha256(bytes), standard ? sha256(standard) : '', hasPeople, list, peopleTitle].join(' ');
  const opened = sound(key, () => openSoundly(template, list));
  return typeof opened === 'string' ? opened : growing(opened);
}

function openSoundly(template: WordTemplate, list: OnlyList): Sound | OpenFailure {
  const opened = openDocx(template.bytes);
  if (typeof opened === 'string') return opened;
  const whole = forPeople(opened, template);
  const parts = list === undefined ? whole : templateOfOneList(whole, list);
  const standard = template.standard ? openDocx(template.standard) : null;
  const texts = textsOf(parts);
  const sheet = parts.get(STYLE_SHEET);
  const styles = readStyleSheet(
    partTree(new Map([[STYLE_SHEET, sheet ?? textBytes(EMPTY_STYLE_SHEET)]]), STYLE_SHEET),
  );
  const ready = memory<Promise<CompiledTemplate>>(MOST_KEPT);
  let numbering: XmlElement | null = null;
  return {
    texts,
    places: placeholdersOf(texts),
    standard: standard === null || typeof standard === 'string' ? null : placeholdersOf(textsOf(standard)),
    styles,
    styleSheet: sheet === undefined ? null : treeBytes(styles.tree),
    numbering: () => {
      if (parts.has(NUMBERING)) numbering ??= partTree(parts, NUMBERING);
      return numbering;
    },
    compiledFor: (placed) => {
      const key = JSON.stringify([[...placed.fields], placed.blocks, [...placed.rules]]);
      return ready(key, () => compileTemplate(parts, styles, placed));
    },
  };
}

/** A template with its own sentences put in the plan's words for people. */
function forPeople(parts: Parts, { hasPeople = true, peopleTitle = PEOPLE }: PeopleInPapers): Parts {
  if (!hasPeople) return templateWithoutPeople(parts);
  return peopleTitle === PEOPLE ? parts : templateNamingPeople(parts, peopleTitle);
}

/** A template that is made ready again only where a document has a look that none before it had. */
function growing({ compiledFor, ...open }: Sound): OpenTemplate {
  const known = new Map<string, { looks: Map<string, Looks>; compiled: Promise<CompiledTemplate> }>();
  return {
    ...open,
    compiled: (placed) => {
      const key = JSON.stringify([[...placed.fields.keys()], placed.blocks]);
      const before = known.get(key);
      if (before !== undefined && !hasMore(placed.fields, before.looks)) return before.compiled;
      const looks = union(placed.fields, before?.looks ?? new Map());
      const compiled = compiledFor({ ...placed, fields: looks });
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
