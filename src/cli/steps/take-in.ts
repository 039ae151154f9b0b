import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { readingBounds } from '../../io/limits.ts';
import type { FoundFile, Listing } from '../../io/list-received.ts';
import { createMailReader } from '../../io/read-mail.ts';
import { createReadingQueue } from '../../io/reading-queue.ts';
import type { Arrival } from '../../received/arrivals/arrival.ts';
import { openReceived } from '../../received/arrivals/open-received.ts';
import { openIntake } from '../../received/storing/open-intake.ts';
import { type Receipt, storeArrivals } from '../../received/storing/store-arrivals.ts';
import type { YearPaths } from '../../workspace/paths.ts';

type Taking = {
  readonly paths: YearPaths;
  /** yyyy-MM-dd */
  readonly today: string;
  /** The day on which what did not come by mail came, where somebody said so. */
  readonly given: string | null;
  readonly onFile: (done: number, total: number, file: string) => void;
};

/** Stores what was listed, and says of each what became of it; null where the intake log cannot be added to. */
export async function takeIn(
  { files, skipped }: Listing,
  { paths, today, given, onFile }: Taking,
): Promise<Staged<readonly Receipt[] | null>> {
  const intake = await openIntake(paths);
  if (intake.value === null) return staged(null, intake.diagnostics);
  const { folder, log } = intake.value;
  const queue = createReadingQueue(readingBounds);
  try {
    const arrivals = openAll(files, createMailReader(queue, readingBounds), (done, file) =>
      onFile(done, files.length, file),
    );
    const stored = await storeArrivals(arrivals, { folder, log, today, given });
    return staged([...stored.value, ...skipped.map(notTaken)], stored.diagnostics);
  } finally {
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
