import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../documents/document-model.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { OWN_FILES, openOwnFolder } from '../workspace/own-files.ts';
import { renderDocument } from './render-document.ts';

/** What the letter is about in the list of own files. */
const LETTER = 'don-doc';

/**
 * Writes the reminder letter and answers its path; null where there is none to write, which takes an earlier one away,
 * or where its template is broken, which leaves it. A letter that somebody worked on is kept. Throws `DiskError`.
 */
export async function writeReminder(
  model: WordDocumentModel | null,
  { workspace, folder }: { readonly workspace: string; readonly folder: string },
): Promise<Staged<string | null>> {
  if (model === null) {
    const hasWritten = (await readIfThere(join(folder, OWN_FILES))) !== null;
    return staged(null, hasWritten ? await put(folder, null) : []);
  }
  const rendered = await renderDocument(model, workspace);
  if (rendered.value === null) return staged(null, rendered.diagnostics);
  const name = `${model.name}.docx`;
  const kept = await put(folder, { name, bytes: rendered.value });
  return staged(join(folder, name), [...rendered.diagnostics, ...kept]);
}

async function put(
  folder: string,
  letter: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<readonly Diagnostic[]> {
  const own = await openOwnFolder(folder);
  if (letter !== null) await own.put(letter.name, letter.bytes, LETTER);
  const kept = await own.finish((about) => about === LETTER);
  return kept.length === 0 ? [] : [diagnose('TD9042', {}, { files: kept })];
}
