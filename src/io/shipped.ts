import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of data that the package brings along. */
export type ShippedFolder = 'criteria' | 'templates';

/** Path of a folder that ships with the tool; the same from `src/` and from the bundle in `dist/`. */
export function shippedFolder(name: ShippedFolder): string {
  return join(packageRoot(), name);
}

function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no package.json above the running program');
    folder = parent;
  }
  return folder;
}
