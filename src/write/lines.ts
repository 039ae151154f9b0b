import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { REVIEW_IDS } from '../domain/review.ts';
import { termKey } from '../domain/term.ts';
import { diskError, errorCode } from '../io/disk-error.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { Merged } from '../merge/merged.ts';
import { fileNameOf } from '../text/file-name.ts';
import { compareText } from '../text/order.ts';
import type { WrittenDocument } from './written-document.ts';

/** The lines of an office that was added up, as a Parquet file. */
export type PackedLines = {
  /** Its code in the register, else its name. */
  readonly key: string;
  readonly count: number;
  readonly pieces: readonly Uint8Array[];
};

const FILE = 'lines.parquet';

/**
 * Writes the lines of all offices as a Parquet dataset, `office=<key>/period=<period>/lines.parquet`, as DuckDB, Spark and Trino read
 * partitions. An earlier file of the same office and period gives way; whatever else a query over the folder would count for the
 * period is left where it is, and told. Throws `DiskError`.
 */
export async function writeLines(
  folder: string,
  { review, ...term }: Pick<Merged, 'year' | 'reportingPeriod' | 'review'>,
  offices: readonly PackedLines[],
): Promise<Staged<WrittenDocument>> {
  const period = `period=${review === 'annual' ? termKey(term) : `${term.year}-${REVIEW_IDS[review]}`}`;
  const own = new Set<string>();
  for (const { key, pieces } of offices) {
    const place = placeOf(key, own);
    own.add(place);
    await writeFileSafely(join(folder, place, period, FILE), pieces);
  }
  const diagnostics: Diagnostic[] = [];
  const others = await othersIn(folder, period, own);
  if (others.length > 0) diagnostics.push(diagnose('TD4281', {}, { folder, files: others }));
  const lines = offices.reduce((sum, { count }) => sum + count, 0);
  const title = `Điểm từng tiêu chí dạng Parquet, ${offices.length} nơi, ${lines} dòng`;
  return staged({ title, path: folder }, diagnostics);
}

/** Two keys that are written alike get two places. */
function placeOf(key: string, taken: ReadonlySet<string>): string {
  const name = `office=${fileNameOf(key)}`;
  let place = name;
  for (let number = 2; taken.has(place); number += 1) place = `${name}-${number}`;
  return place;
}

/** Parquet files of the period that this run did not write, by their place in the folder. */
async function othersIn(
  folder: string,
  period: string,
  own: ReadonlySet<string>,
): Promise<readonly string[]> {
  const others: string[] = [];
  for (const name of await namesIn(folder)) {
    if (isParquet(name)) others.push(name);
    if (!name.startsWith('office=') || !(await isFolder(join(folder, name)))) continue;
    for (const file of await namesIn(join(folder, name, period))) {
      if (isParquet(file) && !(own.has(name) && file === FILE)) others.push(`${name}/${period}/${file}`);
    }
  }
  return others;
}

const isParquet = (name: string): boolean => /\.parquet$/iu.test(name) && !/^[._]/u.test(name);

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() ?? false;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted(compareText);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return [];
    throw diskError('read', folder, cause);
  }
}
