import { basename, isAbsolute, relative, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { documentsOf } from '../documents/registry.ts';
import type { DocumentContext } from '../documents/result-document.ts';
import { judgesPeople } from '../domain/judges-people.ts';
import { councilOn, type Office, officeOn } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';
import { REVIEW_IDS } from '../domain/review.ts';
import { passGate } from '../gate/pass-gate.ts';
import { type Disk, realDisk } from '../io/disk.ts';
import { formatShortDate } from '../text/dates.ts';
import { loadDossierRules } from '../workspace/dossier-rules.ts';
import { remarkOnFollowed } from '../workspace/followed-clusters.ts';
import { loadLegalBases } from '../workspace/legal-bases.ts';
import type { Workspace } from '../workspace/open-workspace.ts';
import { workspacePaths } from '../workspace/paths.ts';
import { loadReportRules } from '../workspace/report-rules.ts';
import { type Desk, openDesk, rehearsalDesk } from './desk.ts';
import { writeBatch } from './document-batch.ts';
import { printerFile } from './printer-file.ts';
import { documentRenderer, templateFolders } from './render-document.ts';
import type { WrittenDocument } from './written-document.ts';

type DocumentJob = {
  readonly workspace: Workspace;
  readonly result: Result;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly folder: string;
  /** Whether all papers go into one more file, for the printer. */
  readonly isPrinted?: boolean;
  /** The computer's own, unless a test lets it fail. */
  readonly disk?: Disk;
};

/**
 * Writes every document of the review; a broken template costs that document and says so, not the others. One that somebody
 * has worked on is kept beside the new one; one of an earlier run that there is no reason for any more is taken away.
 */
export async function writeDocuments(job: DocumentJob): Promise<Staged<readonly WrittenDocument[]> & Gated> {
  const about = subjectOf(job.result);
  const desk = await openDesk(job.folder, documentRenderer(job.workspace.folder, peopleIn(job.result)), {
    disk: job.disk ?? realDisk,
  });
  const { written, diagnostics, isWhole, result, withheld } = await makeDocuments(job, desk);
  // An earlier one of a paper that is void now must not be taken for it.
  for (const name of withheld) await desk.withdraw(`${name}.docx`);
  // What a broken template left out is no reason to take the earlier one away.
  const remarks = await desk.finish((subject) => isWhole && subject === about);
  return { value: written, diagnostics: [...remarks, ...diagnostics], result };
}

/** Makes every document and writes none: throws where the tool breaks on the Result. */
export async function rehearseDocuments(job: DocumentJob): Promise<void> {
  await makeDocuments(job, rehearsalDesk(documentRenderer(job.workspace.folder, peopleIn(job.result))));
}

/** What the documents are about in the list of own files. */
function subjectOf({ review, year }: Result): string {
  return `${REVIEW_IDS[review]} ${year}`;
}

/** Whether papers speak of people: the plan's criteria say. */
function peopleIn({ criteria }: Result): { readonly hasPeople: boolean } {
  return { hasPeople: judgesPeople(criteria) };
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

async function makeDocuments(job: DocumentJob, desk: Desk): Promise<MadeDocuments> {
  const { profile, folder } = job.workspace;
  const issuing = issuingOffice(job);
  const office = issuing.value;
  const law = { ...templateFolders(folder), date: job.date };
  const bases = await loadLegalBases(law);
  const dossiers = await loadDossierRules(law);
  const reports = await loadReportRules(law);
  const about = subjectOf(job.result);
  const written: WrittenDocument[] = [];
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
      const papers = await writeBatch(models, batch, { context: passed.context, desk, about, printer });
      diagnostics.push(...papers.diagnostics);
      if (papers.value.length < models.length) isWhole = false;
      written.push(...papers.value);
      continue;
    }
    for (const model of models) {
      const made = await desk.make(model, { path: `${model.name}.${model.format}`, about });
      diagnostics.push(...made.diagnostics);
      if (made.value === null) {
        isWhole = false;
        continue;
      }
      // Before it stands on the disk: what people wrote is taken from what stands there now.
      await printer?.take(model, made.value);
      const [path = ''] = await desk.put(made.value);
      written.push({ title: model.title || title, path, id: document.id });
    }
  }
  const printed = await printer?.put(job.result, job.date);
  if (printed !== undefined) {
    written.push(...printed.value);
    diagnostics.push(...printed.diagnostics);
  }
  return { written, diagnostics, isWhole, result: passed.result, withheld: passed.withheld };
}

/** The office that issues on the day; where the profile names none, the last one does, and a warning says so. */
export function issuingOffice({
  workspace,
  result,
  date,
}: Pick<DocumentJob, 'workspace' | 'date'> & {
  readonly result: Pick<Result, 'deadline'>;
}): Staged<Office> {
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
  const recorded = relative(workspace, path);
  // On another drive there is no way from the workspace: the name alone says nothing of the machine.
  return isAbsolute(recorded) ? basename(recorded) : recorded.split(sep).join('/');
}
