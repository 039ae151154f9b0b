import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { descendantsOf, textOf } from '../../ooxml/xml-tree.ts';
import type { Parts } from '../../ooxml/zip.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { looseKey } from '../../text/fold.ts';
import { partTree, textParts } from './docx-package.ts';

/** What a document can put into a template. */
export type Supply = {
  readonly fields: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
  /** Those of `fields` and `blocks` that a template must not leave out. */
  readonly needed: ReadonlySet<string>;
};

type Found = { readonly key: string; readonly isAlone: boolean; readonly isInBody: boolean };

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const EXCERPT = 60;

/** A paragraph of a template, and the part that it stands in. */
export type TemplateText = { readonly part: string; readonly text: string };

/** Every placeholder of a template, once. */
export function placeholdersOf(texts: readonly TemplateText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ text }) => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')));
}

/** Compares a template's placeholders with what the document has; nothing is lost or left unfilled in silence. */
export function checkPlaceholders(
  texts: readonly TemplateText[],
  file: string,
  supply: Supply,
): readonly Diagnostic[] {
  const found = texts.flatMap(({ part, text }): readonly Found[] =>
    [...text.matchAll(PLACEHOLDER)].map((match) => ({
      key: match[1] ?? '',
      isAlone: text.trim() === match[0],
      isInBody: part === 'word/document.xml',
    })),
  );
  const keys = new Set(found.map(({ key }) => key));
  const known = [...supply.fields, ...supply.blocks];
  const unfinished = texts.filter(({ text }) => /\{\{|\}\}/.test(text.replace(PLACEHOLDER, '')));
  const unknown = [...keys].filter((key) => !known.includes(key));
  const misplaced = new Set(
    found
      .filter(({ key, isAlone, isInBody }) => supply.blocks.has(key) && !(isAlone && isInBody))
      .map(({ key }) => key),
  );
  const missing = [...supply.needed].filter((key) => !keys.has(key));
  const missingFields = missing.filter((key) => supply.fields.has(key));
  return [
    ...unfinished.map(({ text }) =>
      diagnose('TD4404', { file, found: text }, { text: text.trim().slice(0, EXCERPT) }),
    ),
    ...unknown.map((key) =>
      diagnose(
        'TD4403',
        { file, found: `{{${key}}}` },
        { placeholder: key, suggestion: closest(key, known) },
      ),
    ),
    ...[...misplaced].map((key) => diagnose('TD4405', { file, found: `{{${key}}}` }, { placeholder: key })),
    ...missing
      .filter((key) => supply.blocks.has(key))
      .map((key) => diagnose('TD4406', { file }, { placeholder: key })),
    ...(missingFields.length === 0 ? [] : [diagnose('TD4407', { file }, { placeholders: missingFields })]),
  ];
}

/** The paragraphs of a template that may hold a placeholder, in all its parts. */
export function textsOf(parts: Parts): readonly TemplateText[] {
  return textParts(parts).flatMap((part) =>
    descendantsOf(partTree(parts, part), 'w:p')
      .map((paragraph) => ({ part, text: textOf(paragraph) }))
      .filter(({ text }) => /[{}]{2}/.test(text)),
  );
}

/** The known key that was most likely meant, if any is near. */
function closest(key: string, known: readonly string[]): string | null {
  const plain = (name: string) => looseKey(name.replaceAll('_', ' '));
  const ranked = known
    .map((name) => ({ name, distance: editDistance(plain(key), plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, Math.floor(key.length / 3)) ? best.name : null;
}
