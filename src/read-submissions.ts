import { hasYearReport } from './criteria/of-term.ts';
import { type Diagnostic, type Staged, staged } from './diagnostics/diagnostic.ts';
import type { RawWorkbook } from './domain/raw-workbook.ts';
import type { Reading } from './domain/reading.ts';
import type { ReceivedFile } from './domain/submission.ts';
import type { UnitId } from './domain/unit.ts';
import { type FoundFile, listReceived } from './io/list-received.ts';
import { readFiles } from './io/reading-pool.ts';
import { settleSubmission } from './procedure/settle.ts';
import { checkAcross } from './reading/checks/check-across.ts';
import type { ReadingContext } from './reading/context.ts';
import { createHolding } from './reading/hold-what-counts.ts';
import { ownerOfUnreadable } from './reading/owner-of-unreadable.ts';
import { type UnderstoodFile, understandSafely } from './reading/understand-safely.ts';
import { loggedFiles } from './received/logged-file.ts';
import { pastBreakers } from './set-aside.ts';
import type { YearJob } from './year-job.ts';

/** Told after each file, for the progress bar. */
export type OnRead = (done: number, total: number, file: string) => void;

/** What became of one file. */
type Outcome = UnderstoodFile;

/** Reads, understands and checks every file received; one bad file never stops the others. */
export async function readSubmissions(job: YearJob, onRead: OnRead): Promise<Reading> {
  const listing = await listReceived(job.sources);
  if (!hasYearReport(job.criteria.set)) return unasked(listing.value);
  const { files, skipped } = listing.value;
  const holding = createHolding();
  const read: Omit<Outcome, 'submissions'>[] = [];
  for await (const { submissions, ...outcome } of understandFiles(files, job, job.context)) {
    holding.add(submissions);
    read.push(outcome);
    onRead(read.length, files.length, files[read.length - 1]?.file ?? '');
  }
  const held = holding.byFile();
  const first = read.map((outcome, index): Outcome => ({ ...outcome, submissions: held[index] ?? [] }));
  const answers = await answersFor(first, job);
  const { outcomes, context } = await withAnswers(first, files, job, answers.value);
  const reading: Reading = {
    submissions: outcomes.flatMap((outcome) => outcome.submissions),
    unreadable: outcomes.flatMap(({ unreadable }) => unreadable ?? []),
    skipped,
    diagnostics: [
      ...listing.diagnostics,
      ...answers.diagnostics,
      ...outcomes.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
  return pastBreakers(reading, 'so sánh', (kept) => ({
    ...kept,
    diagnostics: [...kept.diagnostics, ...checkAcross(kept.submissions, context)],
  }));
}

/** Of a year for which units send nothing: each file that lies there all the same is named, and not read. */
function unasked({ files, skipped }: Awaited<ReturnType<typeof listReceived>>['value']): Reading {
  const because = 'Đơn vị gửi báo cáo theo kỳ; kế hoạch không có báo cáo riêng của năm.';
  const named = [...files, ...skipped].map(({ file }) => ({ file, because }));
  return { submissions: [], unreadable: [], skipped: named, diagnostics: [] };
}

/** Asks whose the doubtful files are, where there is somebody to ask. */
async function answersFor(
  outcomes: readonly Outcome[],
  { askUnits }: YearJob,
): Promise<Staged<ReadonlyMap<string, UnitId>>> {
  const submissions = outcomes.flatMap((outcome) => outcome.submissions);
  return askUnits === undefined ? staged(new Map()) : askUnits(submissions);
}

/** Reads those files again that were settled. */
async function withAnswers(
  first: readonly Outcome[],
  files: readonly FoundFile[],
  job: YearJob,
  answers: ReadonlyMap<string, UnitId>,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly context: ReadingContext }> {
  if (answers.size === 0) return { outcomes: first, context: job.context };
  const context = { ...job.context, decided: new Map([...(job.context.decided ?? []), ...answers]) };
  const settled = [...files.entries()].filter(([, { file }]) => answers.has(file));
  const outcomes = [...first];
  const again = settled.map(([index]) => index).values();
  for await (const outcome of understandFiles(
    settled.map(([, found]) => found),
    job,
    context,
  )) {
    const index = again.next().value;
    if (index !== undefined) outcomes[index] = outcome;
  }
  return { outcomes, context };
}

/** One outcome a file, in the order of the files. */
async function* understandFiles(
  files: readonly FoundFile[],
  job: YearJob,
  context: ReadingContext,
): AsyncGenerator<Outcome> {
  const findLogged = loggedFiles(job.intakeLog);
  const receivedAs = (file: string, sha256: string): ReceivedFile => {
    const logged = findLogged(file, sha256);
    return { file, sha256, receivedOn: logged?.receivedOn ?? null, sender: logged?.sender ?? null };
  };
  const knownOf = (file: string, sha256: string) => job.cache.findFile(receivedAs(file, sha256), context);
  for await (const { file, sha256, known, read, isLasting } of readFiles(files, {
    cache: job.cache,
    knownOf,
  })) {
    if (known !== null) {
      yield known;
      continue;
    }
    const received = receivedAs(file, sha256);
    const outcome = understood(received, read, context);
    // A fault of the tool itself is met anew each time.
    if (isLasting && !outcome.diagnostics.some(({ code }) => code === 'TD9010')) {
      await job.cache.keepFile(received, context, outcome);
    }
    yield outcome;
  }
}

function understood(
  received: ReceivedFile,
  read: Staged<RawWorkbook | null>,
  context: ReadingContext,
): UnderstoodFile {
  if (read.value === null) {
    const unit = ownerOfUnreadable(received, context);
    const unreadable = { received, unit, because: firstReason(read.diagnostics) };
    return { submissions: [], unreadable, diagnostics: read.diagnostics };
  }
  const told = understandSafely(read.value, received, context);
  return {
    submissions: told.submissions.map((submission) => settleSubmission(submission, context)),
    unreadable: told.unreadable,
    diagnostics: [...read.diagnostics, ...told.diagnostics],
  };
}

function firstReason(diagnostics: readonly Diagnostic[]): string {
  return (
    (diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0])?.message ??
    'Không đọc được tệp.'
  );
}
