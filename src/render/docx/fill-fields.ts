import { type IPatch, PatchType, patchDocument, TextRun } from 'docx';
import type { Run } from '../../documents/document-model.ts';
import { EMPTY_MARKER, markerOf, shield } from './markers.ts';
import { printedText } from './run-xml.ts';

/**
 * Fills the fields of a template, each in the look of its placeholder, and puts a marker in place of each of
 * `marked` (blocks and rules), which `splice` turns into paragraphs and tables.
 */
export async function fillFields(
  template: Uint8Array,
  fields: Readonly<Record<string, readonly Run[]>>,
  marked: readonly string[],
): Promise<Uint8Array> {
  const patches: Record<string, IPatch> = {};
  for (const key of marked) patches[key] = paragraphPatch([new TextRun(markerOf(key))]);
  for (const [key, runs] of Object.entries(fields)) patches[key] = paragraphPatch(fieldRuns(runs));
  return patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    keepOriginalStyles: true,
    trimPlaceholders: true,
  });
}

function paragraphPatch(children: TextRun[]): IPatch {
  return { type: PatchType.PARAGRAPH, children };
}

function fieldRuns(runs: readonly Run[]): TextRun[] {
  const written = runs.flatMap((run) => {
    const text = shield(printedText(run));
    if (text === '') return [];
    return text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(run.toFill ? { highlight: 'yellow' as const } : {}),
        }),
    );
  });
  return written.length > 0 ? written : [new TextRun(EMPTY_MARKER)];
}
