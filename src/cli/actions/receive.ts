import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import { readingBounds } from '../../io/limits.ts';
import { type FoundFile, type Listing, listReceived } from '../../io/list-received.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { createMailReader } from '../../io/mail/read-mail.ts';
import { createReadingQueue } from '../../io/reading-queue.ts';
import type { Arrival } from '../../received/arrivals/arrival.ts';
import { openReceived } from '../../received/arrivals/open-received.ts';
import { openIntake } from '../../received/storing/open-intake.ts';
import { type Receipt, storeArrivals } from '../../received/storing/store-arrivals.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { openYear } from '../open-year.ts';
import { intakeJson, printIntakeSummary } from '../print/intake-summary.ts';
import { progressBar } from '../print/progress.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { askDateReceived, readDateReceived } from './ask-date-received.ts';

export type ReceiveOptions = CommonOptions & { readonly ngayNhan?: string; readonly khongHoi?: boolean };

/** Takes files, folders, archives and mails into the year's `nhan/`, each with its line in the intake log. */
export async function receive(
  world: World,
  typedYear: string,
  sources: readonly string[],
  options: ReceiveOptions,
): Promise<ExitCode> {
  const typedDate = readDateReceived(options.ngayNhan, world.today());
  if (typeof typedDate === 'object' && typedDate !== null) return failWith(world, options, [typedDate]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const job = opened.value;
  const listing = await listReceived(sources.map((source) => resolve(world.cwd, source)));
  if (listing.value.files.length === 0) {
    const folder = sources.join(', ');
    const nothing = listing.diagnostics.length === 0 ? [diagnose('TD9009', {}, { folder })] : [];
    return failWith(world, options, [...listing.diagnostics, ...nothing]);
  }
  const given = typedDate ?? (await askDateReceived(world, options, listing.value.files));
  if (given === 'stop') {
    world.err('Đã dừng theo yêu cầu; chưa nhận gì.\n');
    return 2;
  }
  const lock = await lockWorkspace(job.workspace.folder);
  try {
    return await takeIn(world, options, { job, listing, given, before: opened.diagnostics });
  } finally {
    await lock.release();
  }
}

type Task = {
  readonly job: YearJob;
  readonly listing: Staged<Listing>;
  readonly given: string | null;
  readonly before: readonly Diagnostic[];
};

async function takeIn(
  world: World,
  options: ReceiveOptions,
  { job, listing, given, before }: Task,
): Promise<ExitCode> {
  const intake = await openIntake(job.paths);
  if (intake.value === null) return failWith(world, options, intake.diagnostics);
  const { folder, log } = intake.value;
  const progress = progressBar(world, `Nhận tệp năm ${job.year}`);
  const queue = createReadingQueue(readingBounds);
  try {
    const { files } = listing.value;
    const arrivals = openAll(files, createMailReader(queue, readingBounds), (done, file) =>
      progress.step(done, files.length, file),
    );
    const stored = await storeArrivals(arrivals, { folder, log, today: world.today(), given });
    progress.end();
    const receipts = [...stored.value, ...listing.value.skipped.map(notTaken)];
    const diagnostics = [...before, ...listing.diagnostics, ...stored.diagnostics];
    if (options.json) writeJson(world, intakeJson(job, receipts, diagnostics));
    else printIntakeSummary(world, { job, receipts, diagnostics, options });
    return exitCodeFor(diagnostics);
  } finally {
    progress.end();
    await queue.stop();
    await log.close();
  }
}

async function* openAll(
  files: readonly FoundFile[],
  readMail: ReturnType<typeof createMailReader>,
  onFile: (done: number, file: string) => void,
): AsyncGenerator<Staged<Arrival | null>> {
  for (const [index, found] of files.entries()) {
    yield* openReceived(found, readMail);
    onFile(index + 1, found.file);
  }
}

function notTaken({ file, because }: Listing['skipped'][number]): Receipt {
  return {
    source: file,
    outcome: 'skipped',
    storedAs: null,
    sender: '',
    receivedOn: null,
    time: '',
    countsFrom: null,
    sha256: null,
    size: null,
    because,
    dateNote: '',
  };
}
