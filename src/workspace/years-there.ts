import { readdir, stat } from 'node:fs/promises';
import { compareTerms, type Term, termOfKey } from '../domain/term.ts';
import { diskError } from '../io/disk-error.ts';

/** Years that a workspace has a folder for, oldest first. Throws `DiskError` where it cannot be listed. */
export async function yearsIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw diskError('read', folder, cause);
  });
  return names
    .filter((name) => /^\d{4}$/u.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Reporting periods that a workspace has a folder for (`2026-Q2`), in their order; none where it cannot be listed. */
export async function periodsIn(folder: string): Promise<readonly Term[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .flatMap((name) => {
      const term = termOfKey(name);
      return term?.reportingPeriod === undefined ? [] : [term];
    })
    .sort(compareTerms);
}

/** When a file was saved, in milliseconds since 1970; null where there is none. */
export async function savedAt(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? null;
}
