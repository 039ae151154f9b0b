import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, errorCode } from '../../io/disk-error.ts';

/** A result that cites a version: `2026`, `2026/so-ket`. */
export type Citation = { readonly plan: string; readonly version: string; readonly where: string };

/** Which versions the results of a workspace cite, by their `ket-qua.json`; a result that cannot be read cites none. */
export async function citationsIn(workspace: string): Promise<readonly Citation[]> {
  const years = (await namesIn(workspace)).filter((name) => /^20\d\d(?:-\w+)?$/u.test(name));
  const folders = years.flatMap((year) => [year, `${year}/so-ket`, `${year}/tong-ket`]);
  const found = await Promise.all(
    folders.map(async (where) => ({ where, text: await textIn(join(workspace, where, 'ket-qua.json')) })),
  );
  return found.flatMap(({ where, text }) => {
    const cited = text === null ? null : criteriaOf(text);
    return cited === null ? [] : [{ ...cited, where }];
  });
}

/** Result files begin with what they were made with; the rest may be long. */
function criteriaOf(text: string): { readonly plan: string; readonly version: string } | null {
  try {
    const { criteria } = JSON.parse(text) as { criteria?: { id?: unknown; version?: unknown } };
    return typeof criteria?.id === 'string' && typeof criteria.version === 'string'
      ? { plan: criteria.id, version: criteria.version }
      : null;
  } catch {
    return null;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return [];
    throw diskError('read', folder, cause);
  }
}

async function textIn(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(cause))) return null;
    throw diskError('read', path, cause);
  }
}
