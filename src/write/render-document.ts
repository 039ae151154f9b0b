import type { Staged } from '../diagnostics/diagnostic.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import { shippedFolder } from '../io/shipped.ts';
import { renderWord } from '../render/docx/render-word.ts';
import { renderWorkbook } from '../render/xlsx/render-workbook.ts';
import { workspacePaths } from '../workspace/paths.ts';
import { loadTemplate } from '../workspace/template-library.ts';

/** Bytes of a document, in the office's own template where the workspace has one. */
export async function renderDocument(
  model: DocumentModel,
  workspace: string,
): Promise<Staged<Uint8Array | null>> {
  if (model.format === 'xlsx') return { value: await renderWorkbook(model), diagnostics: [] };
  const template = await loadTemplate({ name: model.template, ...templateFolders(workspace) });
  if (template.value === null) return { value: null, diagnostics: template.diagnostics };
  const rendered = await renderWord(model, template.value);
  return { value: rendered.value, diagnostics: [...template.diagnostics, ...rendered.diagnostics] };
}

/** Where templates and their data lie: those that ship, and the office's own. */
export function templateFolders(workspace: string) {
  return { shippedFolder: shippedFolder('templates'), workspaceFolder: workspacePaths(workspace).templates };
}
