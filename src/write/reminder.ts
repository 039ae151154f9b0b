import { join } from 'node:path';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { WordDocumentModel } from '../documents/document-model.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { OWN_FILES } from '../workspace/own-list.ts';
import { openDesk } from './desk.ts';
import { documentRenderer } from './render-document.ts';

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
  const desk = await openDesk(folder, documentRenderer(workspace));
  const isDone = (about: string) => about === LETTER;
  if (model === null) {
    const hasWritten = (await readIfThere(join(folder, OWN_FILES))) !== null;
    return staged(null, hasWritten ? await desk.finish(isDone) : []);
  }
  const made = await desk.make(model, { path: `${model.name}.docx`, about: LETTER });
  if (made.value === null) return staged(null, made.diagnostics);
  const [path = ''] = await desk.put(made.value);
  return staged(path, [...(await desk.finish(isDone)), ...made.diagnostics]);
}
