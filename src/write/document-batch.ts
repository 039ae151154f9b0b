import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import type { DocumentBatch, DocumentContext } from '../documents/result-document.ts';
import type { Sized } from '../domain/sized.ts';
import { type Parts, unzipParts } from '../ooxml/zip.ts';
import { type DocumentJoiner, documentJoiner } from '../render/docx/join-documents.ts';
import type { NewFile } from '../workspace/own-files.ts';
import type { Desk } from './desk.ts';
import type { PrinterFile } from './printer-file.ts';
import type { WrittenDocument } from './written-document.ts';

/**
 * Writes the documents of a batch into their own folder, and all of them into one file for the printer. They share a
 * template, so what is wrong with it is said once, and then none is written.
 */
export async function writeBatch(
  models: Sized<DocumentModel>,
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
  const made: NewFile[] = [];
  const titles: Pick<DocumentModel, 'name' | 'title'>[] = [];
  let template = '';
  const follow = (joiner: DocumentJoiner, parts: Parts): void => {
    if (!joiner.add({ template, parts })) throw new Error('the documents of a batch share a template');
  };
  const joinerOf = (files: readonly NewFile[]): DocumentJoiner => {
    const joiner = documentJoiner({ title, date });
    for (const { bytes } of files) follow(joiner, unzipParts(bytes));
    return joiner;
  };
  // From the first that is made anew the file of all has to be, too: those after it follow while they are in memory.
  let joiner: DocumentJoiner | null = null;
  const said = new Map<string, Diagnostic>();
  for (const model of models) {
    if (model.format !== 'docx') throw new Error('a batch is of Word documents');
    const path = `${batch.folder}/${model.name}.docx`;
    const { value, diagnostics } = await desk.make(model, { path, about, isToBeJoined: true });
    // What is wrong with the template is wrong with every one.
    for (const each of diagnostics) said.set(JSON.stringify(each), each);
    if (value === null) return { value: [], diagnostics: [...said.values()] };
    place.printer?.add(model, value);
    template ||= model.template;
    if (template !== model.template) throw new Error('the documents of a batch share a template');
    const { parts, ...file } = value;
    if (parts !== null) joiner ??= joinerOf(made);
    if (joiner !== null) follow(joiner, parts ?? unzipParts(file.bytes));
    made.push(file);
    titles.push({ name: model.name, title: model.title });
  }
  const paths = await desk.put(...made);
  const whose = batch.whose(place.context);
  const written = titles.flatMap(({ name: own, title: said }, index): readonly WrittenDocument[] => {
    const path = paths[index];
    const unit = whose.get(own);
    if (path === undefined) return [];
    return [{ title: said, path, noun: batch.noun, ...(unit === undefined ? {} : { unit }) }];
  });
  const diagnostics = [...said.values()];
  if (made.length === 0) return { value: written, diagnostics };
  const printed = { path: `${name}.docx`, about, from: [title, date] };
  const all = await desk.gather(printed, made, () => (joiner ?? joinerOf(made)).finish());
  const [path = ''] = await desk.put(all);
  return { value: [...written, { title, path }], diagnostics };
}
