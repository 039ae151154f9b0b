import type { Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import { codeFingerprint } from '../io/code-fingerprint.ts';
import { sha256, sha256OfPieces } from '../io/hash.ts';
import type { Parts } from '../ooxml/zip.ts';
import type { PeopleInPapers } from '../render/docx/open-template.ts';
import { type OwnWords, type WordRenderer, wordRenderer } from '../render/docx/render-word.ts';
import { renderWorkbook } from '../render/xlsx/render-workbook.ts';
import { type FoundTemplate, loadTemplate } from '../workspace/template-library.ts';
import { templateFolders } from './template-folders.ts';

/** A document that was made: the file, and of one for Word its parts as they are in it. */
export type Made = { readonly bytes: Uint8Array; readonly parts: Parts | null };

/** Makes documents. */
export type Renderer = {
  /** The document; null where its template cannot be used, with why. */
  readonly make: (model: DocumentModel, own?: OwnWords) => Promise<Staged<Made | null>>;
  /** Tells all that a document is made from: the same where it would come out the same. */
  readonly fingerprint: (model: DocumentModel, isToBeJoined: boolean) => Promise<string>;
};

/** Makes documents in the office's own templates where the workspace has them; each template is read and opened once. `people`: whether the plan judges people, and how it calls them. */
export function documentRenderer(workspace: string, people: PeopleInPapers = {}): Renderer {
  const found = new Map<string, Promise<Staged<FoundTemplate | null>>>();
  const opened = new Map<string, WordRenderer>();
  const templateOf = (name: string) => {
    const template = found.get(name) ?? loadTemplate({ name, ...templateFolders(workspace) });
    found.set(name, template);
    return template;
  };
  return {
    make: async (model, own) => {
      if (model.format === 'xlsx')
        return { value: { bytes: await renderWorkbook(model), parts: null }, diagnostics: [] };
      const { value, diagnostics } = await templateOf(model.template);
      if (value === null) return { value, diagnostics };
      const render = opened.get(model.template) ?? wordRenderer({ ...value, ...people });
      opened.set(model.template, render);
      const rendered = await render(model, own);
      return { value: rendered.value, diagnostics: [...diagnostics, ...rendered.diagnostics] };
    },
    fingerprint: async (model, isToBeJoined) => {
      const hash = sha256OfPieces();
      const say = (text: string) => hash.add(`${text}\n`);
      say(`${await codeFingerprint()} ${JSON.stringify(people)} ${isToBeJoined}`);
      if (model.format === 'docx') {
        const { value } = await templateOf(model.template);
        for (const bytes of [value?.bytes, value?.standard]) say(bytes == null ? '' : sha256Once(bytes));
        say(JSON.stringify(value && [value.name, value.from]));
        say(JSON.stringify(model));
      } else {
        const { sheets, ...rest } = model;
        say(JSON.stringify(rest));
        for (const { rows, ...sheet } of sheets) {
          say(JSON.stringify(sheet));
          // The scores of a large city are never one text.
          for (const row of rows) say(JSON.stringify(row));
        }
      }
      return hash.end();
    },
  };
}

const hashes = new WeakMap<Uint8Array, string>();

/** Of a template, which many documents are made in. */
function sha256Once(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? sha256(bytes);
  hashes.set(bytes, hash);
  return hash;
}
