import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a folder by path, with their bytes; the cache, which may be lost at any time, left out. */
export type FolderState = ReadonlyMap<string, Buffer>;

export async function stateOf(folder: string): Promise<FolderState> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).startsWith(`.thidua${sep}`))
    .sort();
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
  );
  return new Map(files);
}

/** Files that are neither as they were nor as they were to become; `left over` ones should not be there at all. */
export function halfWritten(now: FolderState, before: FolderState, after: FolderState): readonly string[] {
  const names = new Set([...now.keys(), ...before.keys()]);
  return [...names].filter((name) => {
    const bytes = now.get(name);
    const [old, wanted] = [before.get(name), after.get(name)];
    if (bytes === undefined) return old !== undefined && wanted !== undefined;
    return !(old?.equals(bytes) || wanted?.equals(bytes));
  });
}

/** Makes a folder what another is. */
export async function restore(folder: string, from: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(from, folder, { recursive: true });
}
