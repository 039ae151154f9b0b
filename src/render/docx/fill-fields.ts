import { type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import type { Run } from '../../documents/document-model.ts';
import type { XmlElement } from '../../ooxml/xml-tree.ts';
import { EMPTY_MARKER, markerOf } from './markers.ts';
import { printedText } from './run-xml.ts';

/** A piece of a field: a line, or part of one, in one look. */
export type FieldPiece = { readonly look: number; readonly text: string };

// A bit for each thing that sets a piece apart from its placeholder.
const BOLD = 1;
const ITALIC = 2;
const TO_FILL = 4;
const BREAK_BEFORE = 8;
/** The looks that the pieces of a field have in a document, in order. */
export type Looks = readonly number[];

// Private characters around the name of a field and the number of a look, while a template is made ready.
const OPEN = '\uE007';
const CLOSE = '\uE008';
const SPECIMEN = /^\uE007([^\uE007]*)\uE007\d+\uE008$/;

/**
 * Puts specimens in the places of a template's fields, a run in each of the field's looks and all in the look of its
 * placeholder, and a marker in place of each of `marked` (blocks and rules). What a document says is then put into copies of
 * the specimens, as often as there are documents: none of them goes through the library.
 */
export async function fillWithSpecimens(
  template: Uint8Array,
  fields: ReadonlyMap<string, Looks>,
  marked: readonly string[],
): Promise<Uint8Array> {
  const patches: Record<string, IPatch> = {};
  for (const key of marked) patches[key] = paragraphPatch([new TextRun(markerOf(key))]);
  for (const [key, looks] of fields) patches[key] = paragraphPatch(looks.map((look) => specimen(key, look)));
  return patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
}

function specimen(key: string, look: number): TextRun {
  return new TextRun({
    text: specimenText(key, look),
    ...(look & BREAK_BEFORE ? { break: 1 } : {}),
    ...(look & BOLD ? { bold: true } : {}),
    ...(look & ITALIC ? { italics: true } : {}),
    ...(look & TO_FILL ? { highlight: 'yellow' as const } : {}),
  });
}

function paragraphPatch(children: TextRun[]): IPatch {
  return { type: PatchType.PARAGRAPH, children };
}

/** The text that a specimen holds. */
export function specimenText(key: string, look: number): string {
  return `${OPEN}${key}${OPEN}${look}${CLOSE}`;
}

/** Whether a part has a specimen in it. */
export function holdsSpecimens(text: string): boolean {
  return text.includes(OPEN);
}

/** The field that a text is the specimen of; null for every other text. */
export function fieldOfSpecimen(text: string): string | null {
  return SPECIMEN.exec(text.trim())?.[1] ?? null;
}

/** A copy of a specimen with a text of its own. */
export function filledSpecimen({ name, attributes, children }: XmlElement, text: string): XmlElement {
  const filled = children.map((child) =>
    typeof child === 'object' && 'name' in child && child.name === 'w:t'
      ? { ...child, children: text === '' ? [] : [text] }
      : child,
  );
  return { name, attributes, children: filled };
}

/** What a field says, piece by piece; never nothing, since the marker of an empty field has to stand somewhere. */
export function fieldPieces(runs: readonly Run[]): readonly FieldPiece[] {
  const pieces = runs.flatMap((run): readonly FieldPiece[] => {
    const text = printedText(run);
    if (text === '') return [];
    const look = (run.bold ? BOLD : 0) | (run.italic ? ITALIC : 0) | (run.toFill ? TO_FILL : 0);
    return text
      .split('\n')
      .map((line, index) => ({ text: line, look: index === 0 ? look : look | BREAK_BEFORE }));
  });
  return pieces.length > 0 ? pieces : [{ text: EMPTY_MARKER, look: 0 }];
}

/** The looks that fields have in a document. */
export function looksOf(fields: Readonly<Record<string, readonly Run[]>>): ReadonlyMap<string, Looks> {
  return new Map(
    Object.entries(fields).map(([key, runs]) => [
      key,
      [...new Set(fieldPieces(runs).map(({ look }) => look))].sort((a, b) => a - b),
    ]),
  );
}
