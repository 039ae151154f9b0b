import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Received, UnreadableFile } from './domain/received.ts';
import type { ReceivedFile, Submission } from './domain/submission.ts';
import { checkAcross } from './intake/checks/check-across.ts';
import { checkSubmission } from './intake/checks/check-submission.ts';
import { understand } from './intake/understand.ts';
import { listReceived } from './io/list-received.ts';
import { readFiles } from './io/reading-pool.ts';
import type { YearJob } from './year-job.ts';

/** Told after each file, for the progress bar. */
export type OnRead = (done: number, total: number, file: string) => void;

/** Reads, understands and checks every file received; one bad file never stops the others. */
export async function receive(job: YearJob, onRead: OnRead): Promise<Received> {
  const listing = await listReceived(job.sources);
  const { files, skipped } = listing.value;
  const diagnostics: Diagnostic[] = [...listing.diagnostics];
  const submissions: Submission[] = [];
  const unreadable: UnreadableFile[] = [];
  for await (const { file, sha256, read } of readFiles(files)) {
    const received = receivedFile(file, sha256, job);
    diagnostics.push(...read.diagnostics);
    if (read.value === null) {
      unreadable.push({ received, because: firstReason(read.diagnostics) });
    } else {
      const understood = understand(read.value, received, job.context);
      submissions.push(understood.value);
      diagnostics.push(...understood.diagnostics, ...checkSubmission(understood.value, job.context));
    }
    onRead(submissions.length + unreadable.length, files.length, file);
  }
  return {
    submissions,
    unreadable,
    skipped,
    diagnostics: [...diagnostics, ...checkAcross(submissions, job.context)],
  };
}

/** What the intake log knows of a file: by the name it was stored under, else by its content. */
function receivedFile(file: string, sha256: string, { intakeLog }: YearJob): ReceivedFile {
  const logged = intakeLog.get(file) ?? [...intakeLog.values()].find((entry) => entry.sha256 === sha256);
  return { file, sha256, receivedOn: logged?.receivedOn ?? null, sender: logged?.sender ?? null };
}

function firstReason(diagnostics: readonly Diagnostic[]): string {
  return (
    (diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0])?.message ??
    'Không đọc được tệp.'
  );
}
