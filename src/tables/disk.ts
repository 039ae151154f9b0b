import { dirname, join, parse } from 'node:path';
import { writeFileSafely } from '../io/write-file.ts';
import { readIfThere } from '../io/read-if-there.ts';

/** What became of a table that people fill in: `tham-dinh.xlsx`, `hoi-dong.xlsx`. */
export type WrittenTable = {
  readonly path: string;
  readonly outcome: 'written' | 'updated' | 'unchanged';
  /** Where the file as it stood before was kept; null where nothing had been written in it. */
  readonly previous: string | null;
};

/**
 * Puts the table in its place. A file that somebody has written in is kept beside it first (`tham-dinh-ban-truoc.xlsx`):
 * notes and colours of its own are not carried over.
 */
export async function putFilledTable(
  path: string,
  bytes: Uint8Array,
  isFilled: boolean,
): Promise<WrittenTable> {
  const before = await readIfThere(path);
  if (before === null) {
    await writeFileSafely(path, bytes);
    return { path, outcome: 'written', previous: null };
  }
  if (Buffer.from(before).equals(bytes)) return { path, outcome: 'unchanged', previous: null };
  const previous = isFilled ? join(dirname(path), `${parse(path).name}-ban-truoc.xlsx`) : null;
  if (previous !== null) await writeFileSafely(previous, before);
  await writeFileSafely(path, bytes);
  return { path, outcome: 'updated', previous };
}
