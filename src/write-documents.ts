import { basename, join, relative, sep } from 'node:path';
import { diagnose } from './diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from './diagnostics/diagnostic.ts';
import type { DocumentModel } from './documents/document-model.ts';
import { annualDocuments } from './documents/registry.ts';
import { officeOn } from './domain/profile.ts';
import type { Result } from './domain/result.ts';
import { shippedFolder } from './io/shipped.ts';
import { writeFileSafely } from './io/write-file.ts';
import { renderWord } from './render/docx/render-word.ts';
import { renderWorkbook } from './render/xlsx/render-workbook.ts';
import { formatShortDate } from './text/dates.ts';
import { loadLegalBases } from './workspace/legal-bases.ts';
import type { Workspace } from './workspace/open-workspace.ts';
import { workspacePaths } from './workspace/paths.ts';
import { loadTemplate } from './workspace/template-library.ts';

/** A document on disk, as the clerk is told of it. */
export type WrittenDocument = { readonly title: string; readonly path: string };

export type DocumentJob = {
  readonly workspace: Workspace;
  readonly result: Result;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly folder: string;
};

/** Writes every document of the year; a broken template costs that document and says so, not the others. */
export async function writeDocuments(job: DocumentJob): Promise<Staged<readonly WrittenDocument[]>> {
  const { profile, folder } = job.workspace;
  const inCharge = officeOn(profile, job.date);
  const office = inCharge ?? officeOn(profile, job.result.deadline.date) ?? profile.offices[0];
  if (office === undefined) throw new Error('a profile names at least one office');
  const bases = await loadLegalBases({ ...templateFolders(folder), date: job.date });
  const diagnostics: Diagnostic[] = [...bases.diagnostics];
  if (inCharge === null) {
    const place = { file: basename(workspacePaths(folder).profile) };
    const values = { date: formatShortDate(job.date), office: office.issuingAgency };
    diagnostics.push(diagnose('TD4290', place, values));
  }
  const written: WrittenDocument[] = [];
  const context = { result: job.result, profile, office, date: job.date, legalBases: bases.value };
  for (const { title, build } of annualDocuments) {
    for (const model of build(context)) {
      const rendered = await render(model, folder);
      diagnostics.push(...rendered.diagnostics);
      if (rendered.value === null) continue;
      const path = join(job.folder, `${model.name}.${model.format}`);
      await writeFileSafely(path, rendered.value);
      written.push({ title: model.title || title, path });
    }
  }
  return { value: written, diagnostics };
}

/** A path as `ket-qua.json` records it: from the workspace, with forward slashes. */
export function recordedPath(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/');
}

async function render(model: DocumentModel, workspace: string): Promise<Staged<Uint8Array | null>> {
  if (model.format === 'xlsx') return { value: await renderWorkbook(model), diagnostics: [] };
  const template = await loadTemplate({ name: model.template, ...templateFolders(workspace) });
  if (template.value === null) return { value: null, diagnostics: template.diagnostics };
  const rendered = await renderWord(model, template.value);
  return { value: rendered.value, diagnostics: [...template.diagnostics, ...rendered.diagnostics] };
}

function templateFolders(workspace: string) {
  return { shippedFolder: shippedFolder('templates'), workspaceFolder: workspacePaths(workspace).templates };
}
