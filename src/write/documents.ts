import { basename, isAbsolute, relative, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Staged } from '../diagnostics/diagnostic.ts';
import { type Office, officeOn } from '../domain/profile.ts';
import type { Result } from '../domain/result.ts';
import { REVIEW_IDS } from '../domain/review.ts';
import { termOf } from '../domain/term.ts';
import { sha256 } from '../io/hash.ts';
import { formatShortDate } from '../text/dates.ts';
import { reviewPaths, workspacePaths } from '../workspace/paths.ts';
import type { DocumentJob } from './make-documents.ts';
import { basisOfPapers, contentOf, keepPapers, papersBefore } from './papers-before.ts';
import { templateFolders } from './template-folders.ts';
import type { WrittenDocument } from './written-document.ts';

/** What became of the documents of a review. */
export type WrittenPapers = Staged<readonly WrittenDocument[]> & {
  /** With what the gate marked in it. */
  readonly result: Result;
  /** Tells all that they were made from; null where that is not looked at. */
  readonly basis: string | null;
  /** Tells all that their Result says, before the gate; null where that is not looked at. */
  readonly content: string | null;
};

/** Which review papers are of. */
type Reviewed = Pick<Result, 'review' | 'year' | 'reportingPeriod'>;

/** How papers are made, whatever their Result says. */
export type PapersJob = Pick<DocumentJob, 'workspace' | 'date' | 'folder' | 'isPrinted'>;

/**
 * Writes every document of the review; a broken template costs that document and says so, not the others. One that somebody
 * has worked on is kept beside the new one; one of an earlier run that there is no reason for any more is taken away. Where
 * nothing has changed since they were written, nothing is made and nothing is written.
 */
export async function writeDocuments(job: DocumentJob): Promise<WrittenPapers> {
  const { result: given, folder } = job;
  // A test's own disk is there to be written to.
  const content = job.disk === undefined ? contentOf(given) : null;
  const from = content === null ? null : await basisFor(job, content);
  const basis = from?.ofPapers ?? null;
  const before = from === null ? null : await outcomeBefore(job, given, from.ofPapers);
  if (before !== null) {
    const { written, diagnostics, nominations } = before;
    const result = nominations === null ? given : { ...given, nominations };
    return { value: written, diagnostics, result, basis, content };
  }
  // Nothing that makes papers is loaded where none is made.
  const { putDocuments } = await import('./make-documents.ts');
  const about = subjectOf(given);
  const put = await putDocuments(
    { ...job, basis: from?.ofPaper ?? null },
    { about, issuing: issuingOffice(job) },
  );
  const { written, diagnostics, isWhole, result, withheld, remarks } = put;
  if (basis !== null && isWhole && remarks.length === 0) {
    const nominations = result === given ? null : result.nominations;
    const outcome = { written, diagnostics, nominations, withheld: withheld.map((name) => `${name}.docx`) };
    await keepPapers(keptPapers(job, given), basis, outcome, { folder, about });
  }
  return { value: written, diagnostics: [...remarks, ...diagnostics], result, basis, content };
}

/**
 * What an earlier run wrote of a review, where all of it stands as it was left and would be made from the same again; null
 * elsewhere. `content` tells all that the Result says.
 */
export async function documentsBefore(
  job: PapersJob,
  of: Reviewed,
  content: string,
): Promise<readonly WrittenDocument[] | null> {
  const { ofPapers } = await basisFor(job, content);
  return (await outcomeBefore(job, of, ofPapers))?.written ?? null;
}

function basisFor(
  { workspace, date, folder, isPrinted }: PapersJob,
  content: string,
): ReturnType<typeof basisOfPapers> {
  const { shippedFolder, workspaceFolder } = templateFolders(workspace.folder);
  const templates = [shippedFolder, workspaceFolder];
  const { profile } = workspace;
  return basisOfPapers({ content, profile, date, folder, templates, isPrinted: isPrinted === true });
}

function outcomeBefore(job: PapersJob, of: Reviewed, basis: string): ReturnType<typeof papersBefore> {
  return papersBefore(keptPapers(job, of), basis, { folder: job.folder, about: subjectOf(of) });
}

function keptPapers({ workspace }: PapersJob, of: Reviewed): string {
  return reviewPaths(workspace.folder, termOf(of), of.review).madeFrom.papers;
}

/**
 * The Result that papers were made from as it is recorded, with what the gate marked in it and what was said of it and its
 * papers, and what tells all that it is made from; null where that is not known.
 */
export function recordedResult<R extends Result>(
  given: R,
  { result: { nominations }, basis }: WrittenPapers,
  said: Pick<Result, 'diagnostics' | 'documents'>,
): { readonly result: R; readonly basis: string | null } {
  const text = basis === null ? null : `${basis}\n${JSON.stringify([said.diagnostics, said.documents])}`;
  return {
    result: { ...given, nominations, ...said },
    basis: text === null ? null : sha256(text),
  };
}

/** Makes every document and writes none: throws where the tool breaks on the Result. */
export async function rehearseDocuments(job: DocumentJob): Promise<void> {
  const { makeNothing } = await import('./make-documents.ts');
  await makeNothing(job, { about: subjectOf(job.result), issuing: issuingOffice(job) });
}

/** What the documents are about in the list of own files. */
function subjectOf({ review, year }: Reviewed): string {
  return `${REVIEW_IDS[review]} ${year}`;
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
