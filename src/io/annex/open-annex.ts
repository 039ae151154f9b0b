import { basename } from 'node:path';
import type { Staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { isBounded } from '../is-bounded.ts';
import { type ReadingBounds, readingBounds } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { readOfOutcome } from '../read-of-outcome.ts';
import { createReadingQueue } from '../reading-queue.ts';
import { readAnnex } from './read-annex.ts';

/** The annex at a path, read in a process of its own where it is large or could be treacherous. Throws `DiskError`. */
export async function openAnnex(
  path: string,
  bounds: ReadingBounds = readingBounds,
): Promise<Staged<RawWorkbook | null>> {
  const [bytes, file] = [await readBytes(path), basename(path)];
  if (isBounded(bytes, file)) return readAnnex(bytes, file);
  const queue = createReadingQueue(bounds);
  try {
    return readOfOutcome(await queue.run({ bytes, file, as: 'annex' }), file, bounds);
  } finally {
    await queue.stop();
  }
}
