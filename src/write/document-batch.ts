import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import type { DocumentBatch, DocumentContext } from '../documents/result-document.ts';
import { documentJoiner } from '../render/docx/join-documents.ts';
import type { Desk, MadeFile } from './desk.ts';
import type { PrinterFile } from './printer-file.ts';
import type { WrittenDocument } from './written-document.ts';

/**
 * Writes the documents of a batch into their own folder, and all of them into one file for the printer. They share a
 * template, so what is wrong with it is said once, and then none is written.
 */
export async function writeBatch(
  models: readonly DocumentModel[],
  batch: DocumentBatch,
  place: {
    readonly context: DocumentContext;
    readonly desk: Desk;
    readonly about: string;
    /** The file of all papers, where one is made. */
    readonly printer?: PrinterFile | null;
  },
): Promise<Staged<readonly WrittenDocument[]>> {
  const { desk, about } = place;
  const { name, title } = batch.printed(place.context);
  const { date } = place.context;
  const made: { readonly template: string; readonly file: MadeFile }[] = [];
  const said = new Map<string, Diagnostic>();
  for (const model of models) {
    if (model.format !== 'docx') throw new Error('a batch is of Word documents');
    const path = `${batch.folder}/${model.name}.docx`;
    const { value, diagnostics } = await desk.make(model, { path, about, isToBeJoined: true });
    // What is wrong with the template is wrong with every one.
    for (const each of diagnostics) said.set(JSON.stringify(each), each);
    if (value === null) return { value: [], diagnostics: [...said.values()] };
    place.printer?.add(model, value);
    made.push({ template: model.template, file: value });
  }
  const paths = await desk.put(...made.map(({ file }) => file));
  const whose = batch.whose(place.context);
  const written = models.flatMap((model, index): readonly WrittenDocument[] => {
    const path = paths[index];
    const unit = whose.get(model.name);
    if (path === undefined) return [];
    return [{ title: model.title, path, noun: batch.noun, ...(unit === undefined ? {} : { unit }) }];
  });
  const diagnostics = [...said.values()];
  if (made.length === 0) return { value: written, diagnostics };
  const joined = () => {
    const joiner = documentJoiner({ title, date });
    for (const { template, file } of made) {
      if (!joiner.add({ template, parts: file.parts() }))
        throw new Error('the documents of a batch share a template');
    }
    return joiner.finish();
  };
  const printed = { path: `${name}.docx`, about, from: [title, date] };
  const all = await desk.gather(
    printed,
    made.map(({ file }) => file),
    joined,
  );
  const [path = ''] = await desk.put(all);
  return { value: [...written, { title, path }], diagnostics };
}
