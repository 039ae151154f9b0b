import { hasYearReport } from './criteria/of-term.ts';
import { type Staged, staged } from './diagnostics/diagnostic.ts';
import type { Reading } from './domain/reading.ts';
import type { ReceivedFile } from './domain/submission.ts';
import type { UnitId } from './domain/unit.ts';
import { type FoundFile, listReceived } from './io/list-received.ts';
import { readFiles } from './io/reading-pool.ts';
import { checkAcross } from './reading/checks/check-across.ts';
import type { ReadingContext } from './reading/context.ts';
import { createHolding } from './reading/hold-what-counts.ts';
import type { UnderstoodFile } from './reading/understand-safely.ts';
import { loggedFiles } from './received/logged-file.ts';
import { pastBreakers } from './set-aside.ts';
import { helpersFor } from './threads/helpers.ts';
import { isLastingOutcome, understandFile } from './understand-file.ts';
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
  const { cache } = job;
  const findLogged = loggedFiles(job.intakeLog);
  const receivedAs = (file: string, sha256: string): ReceivedFile => {
    const logged = findLogged(file, sha256);
    return { file, sha256, receivedOn: logged?.receivedOn ?? null, sender: logged?.sender ?? null };
  };
  const helpers = helpersFor(job, context);
  const knownOf = async (file: string, sha256: string, bytes: Uint8Array) => {
    const received = receivedAs(file, sha256);
    return (await cache.findFile(received, context)) ?? (await helpers.understand(received, bytes));
  };
  try {
    for await (const { file, sha256, known, read, isLasting } of readFiles(files, {
      cache,
      knownOf,
      ahead: helpers.ahead,
    })) {
      if (known !== null) {
        yield known;
        continue;
      }
      const received = receivedAs(file, sha256);
      const outcome = understandFile(received, read, context);
      if (isLasting && isLastingOutcome(outcome)) await cache.keepFile(received, context, outcome);
      yield outcome;
    }
  } finally {
    await helpers.stop();
  }
}
