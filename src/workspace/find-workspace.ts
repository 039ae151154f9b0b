import { dirname, resolve } from 'node:path';
import { readIfThere } from '../io/read-if-there.ts';
import { workspacePaths } from './paths.ts';

/**
 * The folder of the workspace that holds `cwd`, without looking at what is wrong in it; null where there is none.
 * With `folder`, that folder if it is a workspace. Throws `DiskError` when the disk refuses.
 */
export async function findWorkspace(where: {
  readonly folder?: string;
  readonly cwd: string;
}): Promise<string | null> {
  if (where.folder !== undefined) {
    const folder = resolve(where.cwd, where.folder);
    return (await isWorkspace(folder)) ? folder : null;
  }
  for (let folder = resolve(where.cwd); ; folder = dirname(folder)) {
    if (await isWorkspace(folder)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

async function isWorkspace(folder: string): Promise<boolean> {
  return (await readIfThere(workspacePaths(folder).profile)) !== null;
}
