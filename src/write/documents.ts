import { basename, join, relative, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { documentsOf } from '../documents/registry.ts';
import type { DocumentContext } from '../documents/result-document.ts';
import { councilOn, type Office, officeOn } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';
import { REVIEW_IDS } from '../domain/review.ts';
import { formatShortDate } from '../text/dates.ts';
import { loadDossierRules } from '../workspace/dossier-rules.ts';
import { remarkOnFollowed } from '../workspace/followed-clusters.ts';
import { loadLegalBases } from '../workspace/legal-bases.ts';
import type { Workspace } from '../workspace/open-workspace.ts';
import { openOwnFolder } from '../workspace/own-files.ts';
import { workspacePaths } from '../workspace/paths.ts';
import { loadReportRules } from '../workspace/report-rules.ts';
import { writeBatch } from './document-batch.ts';
import { documentRenderer, templateFolders } from './render-document.ts';
import type { PutDocument, WrittenDocument } from './written-document.ts';

type DocumentJob = {
  readonly workspace: Workspace;
  readonly result: Result;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly folder: string;
};

/**
 * Writes every document of the review; a broken template costs that document and says so, not the others. One that somebody
 * has worked on is kept beside the new one; one of an earlier run that there is no reason for any more is taken away.
 */
export async function writeDocuments(job: DocumentJob): Promise<Staged<readonly WrittenDocument[]>> {
  const { review, year } = job.result;
  const about = `${REVIEW_IDS[review]} ${year}`;
  const own = await openOwnFolder(job.folder);
  const { written, diagnostics, isWhole } = await makeDocuments(job, async (name, bytes) => {
    await own.put(name, bytes, about);
    return join(job.folder, name);
  });
  // What a broken template left out is no reason to take the earlier one away.
  const kept = await own.finish((subject) => isWhole && subject === about);
  const remarks = kept.length > 0 ? [diagnose('TD9042', {}, { files: kept })] : [];
  return { value: written, diagnostics: [...diagnostics, ...remarks] };
}

/** Makes every document and writes none: throws where the tool breaks on the Result. */
export async function rehearseDocuments(job: DocumentJob): Promise<void> {
  await makeDocuments(job, async (name) => name);
}

type MadeDocuments = {
  readonly written: readonly WrittenDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isWhole: boolean;
};

async function makeDocuments(job: DocumentJob, put: PutDocument): Promise<MadeDocuments> {
  const { profile, folder } = job.workspace;
  const issuing = issuingOffice(job);
  const office = issuing.value;
  const law = { ...templateFolders(folder), date: job.date };
  const bases = await loadLegalBases(law);
  const dossiers = await loadDossierRules(law);
  const reports = await loadReportRules(law);
  const diagnostics: Diagnostic[] = [
    ...bases.diagnostics,
    ...dossiers.diagnostics,
    ...reports.diagnostics,
    ...issuing.diagnostics,
    ...remarkOnFollowed(
      councilOn(profile, job.date),
      job.result.units,
      basename(workspacePaths(folder).profile),
    ),
  ];
  const render = documentRenderer(folder);
  const written: WrittenDocument[] = [];
  const context: DocumentContext = {
    result: job.result,
    profile,
    office,
    date: job.date,
    legalBases: bases.value,
    dossierRules: dossiers.value,
    reportRules: reports.value,
  };
  let isWhole = true;
  for (const { title, build, batch } of documentsOf(job.result.review)) {
    const models = build(context);
    if (batch !== undefined) {
      const papers = await writeBatch(models, batch, { context, put, render });
      diagnostics.push(...papers.diagnostics);
      if (papers.value.length < models.length) isWhole = false;
      written.push(...papers.value);
      continue;
    }
    for (const model of models) {
      const rendered = await render(model);
      diagnostics.push(...rendered.diagnostics);
      if (rendered.value === null) {
        isWhole = false;
        continue;
      }
      const path = await put(`${model.name}.${model.format}`, rendered.value);
      written.push({ title: model.title || title, path });
    }
  }
  return { written, diagnostics, isWhole };
}

/** The office that issues on the day; where the profile names none, the last one does, and a warning says so. */
export function issuingOffice({
  workspace,
  result,
  date,
}: Pick<DocumentJob, 'workspace' | 'result' | 'date'>): Staged<Office> {
  const { profile, folder } = workspace;
  const inCharge = officeOn(profile, date);
  const office = inCharge ?? officeOn(profile, result.deadline.date) ?? profile.offices[0];
  if (office === undefined) throw new Error('a profile names at least one office');
  if (inCharge !== null) return { value: office, diagnostics: [] };
  const place = { file: basename(workspacePaths(folder).profile) };
  const values = { date: formatShortDate(date), office: office.issuingAgency };
  return { value: office, diagnostics: [diagnose('TD4290', place, values)] };
}

/** A path as `ket-qua.json` records it: from the workspace, with forward slashes. */
export function recordedPath(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/');
}
