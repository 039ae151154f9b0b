import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import type { DocumentBatch, DocumentContext } from '../documents/result-document.ts';
import type { Sized } from '../domain/sized.ts';
import { type Parts, unzipParts } from '../ooxml/zip.ts';
import { type DocumentJoiner, documentJoiner } from '../render/docx/join-documents.ts';
import type { NewFile } from '../workspace/own-files.ts';
import type { Desk } from './desk.ts';
import type { PrinterFile } from './printer-file.ts';
import type { ReadyDocument } from './written-document.ts';

/**
 * Makes the documents of a batch for their own folder, and one file of all of them for the printer. They share a
 * template, so what is wrong with it is said once, and then there is none.
 */
export async function makeBatch(
  models: Sized<DocumentModel>,
  batch: DocumentBatch,
  place: {
    readonly context: DocumentContext;
    readonly desk: Desk;
    readonly about: string;
    /** The file of all papers, where one is made. */
    readonly printer?: PrinterFile | null;
  },
): Promise<Staged<readonly ReadyDocument[]>> {
  const { desk, about } = place;
  const { name, title } = batch.printed(place.context);
  const { date } = place.context;
  const made: NewFile[] = [];
  const papers: ReadyDocument[] = [];
  const whose = batch.whose(place.context);
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
    const unit = whose.get(model.name);
    papers.push({
      file,
      told: { title: model.title, noun: batch.noun, ...(unit === undefined ? {} : { unit }) },
    });
  }
  const diagnostics = [...said.values()];
  if (made.length === 0) return { value: [], diagnostics };
  const printed = { path: `${name}.docx`, about, from: [title, date] };
  const all = await desk.gather(printed, made, () => (joiner ?? joinerOf(made)).finish());
  return { value: [...papers, { file: all, told: { title } }], diagnostics };
}
