import { basename } from 'node:path';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { documentsOf } from '../documents/registry.ts';
import type { DocumentContext } from '../documents/result-document.ts';
import { ownLevel } from '../domain/award.ts';
import { judgesPeople, peopleTitleOf } from '../domain/judges-people.ts';
import { councilOn, type Office } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';
import { passGate } from '../gate/pass-gate.ts';
import { type Disk, realDisk } from '../io/disk.ts';
import { loadDossierRules } from '../workspace/dossier-rules.ts';
import { remarkOnFollowed } from '../workspace/followed-clusters.ts';
import { loadLegalBases } from '../workspace/legal-bases.ts';
import type { Workspace } from '../workspace/open-workspace.ts';
import { workspacePaths } from '../workspace/paths.ts';
import { loadReportRules } from '../workspace/report-rules.ts';
import { type Desk, openDesk, rehearsalDesk } from './desk.ts';
import { makeBatch } from './document-batch.ts';
import { printerFile } from './printer-file.ts';
import { documentRenderer } from './render-document.ts';
import { templateFolders } from './template-folders.ts';
import type { ReadyDocument, WrittenDocument } from './written-document.ts';

export type DocumentJob = {
  readonly workspace: Workspace;
  readonly result: Result;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly folder: string;
  /** Whether all papers go into one more file, for the printer. */
  readonly isPrinted?: boolean;
  /** Tells all that each paper is made from, but for the code; null where that is not looked at. */
  readonly basis?: string | null;
  /** The computer's own, unless a test lets it fail. */
  readonly disk?: Disk;
};

/** What documents are about in the list of own files, and the office that issues them, with what is to be said of it. */
type Occasion = { readonly about: string; readonly issuing: Staged<Office> };

/** Makes every document and puts it in its place; `remarks` is what was done to somebody's files. */
export async function putDocuments(
  job: DocumentJob,
  occasion: Occasion,
): Promise<MadeDocuments & { readonly remarks: readonly Diagnostic[] }> {
  const desk = await openDesk(job.folder, documentRenderer(job.workspace.folder, peopleIn(job.result)), {
    disk: job.disk ?? realDisk,
  });
  const made = await makeDocuments(job, occasion, desk);
  // An earlier one of a paper that is void now must not be taken for it.
  for (const name of made.withheld) await desk.withdraw(`${name}.docx`);
  // What a broken template left out is no reason to take the earlier one away.
  const remarks = await desk.finish((subject) => made.isWhole && subject === occasion.about);
  return { ...made, remarks };
}

/** Makes every document and puts none anywhere. */
export async function makeNothing(job: DocumentJob, occasion: Occasion): Promise<void> {
  const desk = rehearsalDesk(documentRenderer(job.workspace.folder, peopleIn(job.result)));
  await makeDocuments(job, occasion, desk);
}

/** Whether papers speak of people, and how: the plan's criteria say. */
function peopleIn({ criteria }: Result): { readonly hasPeople: boolean; readonly peopleTitle: string } {
  return { hasPeople: judgesPeople(criteria), peopleTitle: peopleTitleOf(criteria) };
}

type MadeDocuments = {
  readonly written: readonly WrittenDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isWhole: boolean;
  /** File names, without extension, of papers that are void. */
  readonly withheld: readonly string[];
} & Gated;

/** The Result with what the gate marked in it. */
type Gated = { readonly result: Result };

async function makeDocuments(
  job: DocumentJob,
  { about, issuing }: Occasion,
  desk: Desk,
): Promise<MadeDocuments> {
  const { profile, folder } = job.workspace;
  const office = issuing.value;
  const law = { ...templateFolders(folder), date: job.date, level: ownLevel(job.result.criteria) };
  const bases = await loadLegalBases(law);
  const dossiers = await loadDossierRules(law);
  const reports = await loadReportRules(law);
  const ready: ReadyDocument[] = [];
  const context: DocumentContext = {
    result: job.result,
    profile,
    office,
    date: job.date,
    legalBases: bases.value.inForce,
    law: bases.value.register,
    dossierRules: dossiers.value,
    reportRules: reports.value,
  };
  const passed = passGate(context, documentsOf(job.result.review));
  const diagnostics: Diagnostic[] = [
    ...passed.diagnostics,
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
  let isWhole = true;
  const printer = job.isPrinted ? printerFile(desk, about) : null;
  for (const { document, models } of passed.papers) {
    const { title, batch } = document;
    if (batch !== undefined) {
      const papers = await makeBatch(models, batch, { context: passed.context, desk, about, printer });
      diagnostics.push(...papers.diagnostics);
      if (papers.value.length < models.length) isWhole = false;
      ready.push(...papers.value);
      continue;
    }
    for (const model of models) {
      // A workbook has a row for everybody: telling whether one is another would cost half of making it.
      const basis = model.format === 'xlsx' ? (job.basis ?? null) : null;
      const made = await desk.make(model, { path: `${model.name}.${model.format}`, about, basis });
      diagnostics.push(...made.diagnostics);
      if (made.value === null) {
        isWhole = false;
        continue;
      }
      await printer?.take(model, made.value);
      ready.push({ file: made.value, told: { title: model.title || title, id: document.id } });
    }
  }
  const printed = printer?.finish(job.result, job.date);
  if (printed !== undefined) {
    ready.push(...printed.value);
    diagnostics.push(...printed.diagnostics);
  }
  // None before all are made: what people wrote is taken from what stands there, and a disk takes many together much quicker.
  const paths = await desk.put(...ready.map(({ file }) => file));
  const written = ready.map(({ told: { title, ...told } }, index) => ({
    title,
    path: paths[index] ?? '',
    ...told,
  }));
  return { written, diagnostics, isWhole, result: passed.result, withheld: passed.withheld };
}
