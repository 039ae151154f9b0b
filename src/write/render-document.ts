import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import { shippedFolder } from '../io/shipped.ts';
import type { Parts } from '../ooxml/zip.ts';
import { type OwnWords, type PeopleInPapers, wordRenderer } from '../render/docx/render-word.ts';
import { renderWorkbook } from '../render/xlsx/render-workbook.ts';
import { workspacePaths } from '../workspace/paths.ts';
import { loadTemplate } from '../workspace/template-library.ts';

/** A document that was made: the file, and of one for Word its parts as they are in it. */
export type Made = { readonly bytes: Uint8Array; readonly parts: Parts | null };

/** Makes a document; null where its template cannot be used, with why. */
export type Renderer = (model: DocumentModel, own?: OwnWords) => Promise<Staged<Made | null>>;

/** Makes documents in the office's own templates where the workspace has them; each template is read and opened once. `people`: whether the plan judges people, and how it calls them. */
export function documentRenderer(workspace: string, people: PeopleInPapers = {}): Renderer {
  const opened = new Map<string, Promise<OpenedTemplate>>();
  return async (model, own) => {
    if (model.format === 'xlsx')
      return { value: { bytes: await renderWorkbook(model), parts: null }, diagnostics: [] };
    const template = opened.get(model.template) ?? openTemplate(model.template, workspace, people);
    opened.set(model.template, template);
    const { render, diagnostics } = await template;
    if (render === null) return { value: null, diagnostics };
    const rendered = await render(model, own);
    return { value: rendered.value, diagnostics: [...diagnostics, ...rendered.diagnostics] };
  };
}

type OpenedTemplate = {
  readonly render: ReturnType<typeof wordRenderer> | null;
  readonly diagnostics: readonly Diagnostic[];
};

async function openTemplate(
  name: string,
  workspace: string,
  people: PeopleInPapers,
): Promise<OpenedTemplate> {
  const { value, diagnostics } = await loadTemplate({ name, ...templateFolders(workspace) });
  return { render: value === null ? null : wordRenderer({ ...value, ...people }), diagnostics };
}

/** Where templates and their data lie: those that ship, and the office's own. */
export function templateFolders(workspace: string) {
  return { shippedFolder: shippedFolder('templates'), workspaceFolder: workspacePaths(workspace).templates };
}
