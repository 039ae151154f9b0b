import { readdir, stat } from 'node:fs/promises';
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

/** When a file was saved, in milliseconds since 1970; null where there is none. */
export async function savedAt(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? null;
}
