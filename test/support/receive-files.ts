import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type LoggingDisk, realDisk } from '../../src/io/disk.ts';
import { readingBounds } from '../../src/io/limits.ts';
import { listReceived } from '../../src/io/list-received.ts';
import { parseMail } from '../../src/io/parse-mail.ts';
import { createMailReader } from '../../src/io/read-mail.ts';
import type { ReadingQueue } from '../../src/io/reading-queue.ts';
import type { Arrival } from '../../src/received/arrivals/arrival.ts';
import { openReceived } from '../../src/received/arrivals/open-received.ts';
import type { Opening } from '../../src/received/arrivals/place.ts';
import { openIntake } from '../../src/received/storing/open-intake.ts';
import { type Receipt, storeArrivals } from '../../src/received/storing/store-arrivals.ts';
import { withFolder } from './with-folder.ts';

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** What files bring when they are opened; mails are read in this process. */
export async function openFiles(
  files: Files,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly diagnostics: readonly Diagnostic[] }> {
  return withFolder(files, async (folder) => {
    const arrivals: Arrival[] = [];
    const diagnostics: Diagnostic[] = [];
    for await (const { value, diagnostics: said } of openAll(folder)) {
      if (value !== null) arrivals.push(value);
      diagnostics.push(...said);
    }
    return { arrivals, diagnostics };
  });
}

export type Taken = { readonly receipts: readonly Receipt[]; readonly diagnostics: readonly Diagnostic[] };

/** Takes files into `2022/nhan` of a folder, as `nhan` does on 05/12/2022, on a disk that may fail. */
export async function takeFiles(
  folder: string,
  files: Files,
  { given = null, disk = realDisk }: { readonly given?: string | null; readonly disk?: LoggingDisk } = {},
): Promise<Taken> {
  const sources = join(folder, 'nguồn');
  await mkdir(sources, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(sources, name)), { recursive: true });
    await writeFile(join(sources, name), content);
  }
  const paths = { received: join(folder, '2022', 'nhan'), intakeLog: join(folder, '2022', 'so-nhan.csv') };
  const intake = await openIntake(paths, disk);
  if (intake.value === null) return { receipts: [], diagnostics: intake.diagnostics };
  try {
    const stored = await storeArrivals(openAll(sources), { ...intake.value, today: '2022-12-05', given });
    return { receipts: stored.value, diagnostics: stored.diagnostics };
  } finally {
    await intake.value.log.close();
  }
}

async function* openAll(folder: string): Opening {
  const listing = await listReceived([folder]);
  for (const found of listing.value.files) yield* openReceived(found, createMailReader(here, readingBounds));
}

/** Stands in for the reading processes, whose start costs more than a small mail. */
const here: ReadingQueue = {
  run: async ({ bytes, as }) => {
    if (as !== 'eml' && as !== 'msg') return { kind: 'died' };
    try {
      return { kind: 'parsed', mail: await parseMail(bytes, as) };
    } catch (cause) {
      return { kind: 'failed', message: String(cause) };
    }
  },
  stop: () => Promise.resolve(),
};
