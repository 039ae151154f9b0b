import { basename, dirname, join, parse } from 'node:path';
import type { Staged } from '../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { readWorkbook } from '../io/read-workbook.ts';
import { writeFileSafely } from '../io/write-file.ts';

/** The workbook of a table as it stands; null where there is no such file. Throws `DiskError` when the disk refuses. */
export async function openTable(
  path: string,
  name = basename(path),
): Promise<Staged<RawWorkbook | null> | null> {
  const bytes = await readIfThere(path);
  return bytes === null ? null : readWorkbook(bytes, name);
}

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
