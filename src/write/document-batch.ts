import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import type { DocumentBatch, DocumentContext } from '../documents/result-document.ts';
import { joinDocuments, type RenderedDocument } from '../render/docx/join-documents.ts';
import type { Renderer } from './render-document.ts';
import type { PutDocument, WrittenDocument } from './written-document.ts';

/**
 * Writes the documents of a batch into their own folder, and all of them into one file for the printer. They share a
 * template, so what is wrong with it is said once, and then none is written.
 */
export async function writeBatch(
  models: readonly DocumentModel[],
  batch: DocumentBatch,
  place: { readonly context: DocumentContext; readonly put: PutDocument; readonly render: Renderer },
): Promise<Staged<readonly WrittenDocument[]>> {
  const rendered: RenderedDocument[] = [];
  const written: WrittenDocument[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  for (const [index, model] of models.entries()) {
    if (model.format !== 'docx') throw new Error('a batch is of Word documents');
    const { value, diagnostics: said } = await place.render(model);
    if (index === 0) diagnostics = said;
    if (value === null) return { value: written, diagnostics: said };
    const path = await place.put(`${batch.folder}/${model.name}.docx`, value);
    rendered.push({ template: model.template, bytes: value });
    written.push({ title: model.title, path, noun: batch.noun });
  }
  if (rendered.length === 0) return { value: written, diagnostics };
  const { name, title } = batch.printed(place.context);
  const bytes = joinDocuments(rendered, { title, date: place.context.date });
  if (bytes === 'different-templates') throw new Error('the documents of a batch share a template');
  const path = await place.put(`${name}.docx`, bytes);
  return { value: [...written, { title, path }], diagnostics };
}
