import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Every file of a folder, by its path from there with `/`, with the hash of what it holds. */
export type Snapshot = ReadonlyMap<string, string>;

/** More new files than this in one folder are counted, not named. */
const MOST_NAMED = 8;

/** Looks at a folder; hidden files are the tool's own notes. */
export async function snapshotOf(folder: string): Promise<Snapshot> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const hashed = paths.map(async (path) => {
    const bytes = await readFile(join(folder, path));
    return [path, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(hashed));
}

/** `+` for a new file, `~` for one that changed, `-` for one that is gone. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const changes = [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    if (!before.has(path)) return [{ mark: '+', path }];
    if (!after.has(path)) return [{ mark: '-', path }];
    return before.get(path) === after.get(path) ? [] : [{ mark: '~', path }];
  });
  const groups = new Map<string, (typeof changes)[number][]>();
  for (const change of changes) {
    const group = `${change.mark} ${dirname(change.path)}/`;
    groups.set(group, [...(groups.get(group) ?? []), change]);
  }
  return [...groups].flatMap(([group, members]) =>
    members.length > MOST_NAMED
      ? [`${group} (${members.length} tệp)`]
      : members.map(({ mark, path }) => `${mark} ${path}`),
  );
}
