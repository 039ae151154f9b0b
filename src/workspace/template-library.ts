import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../io/read-bytes.ts';

/** A Word template as found, and whose it is. */
export type FoundTemplate = {
  /** How messages call it: `mau-van-ban/to-trinh.docx` or `templates/to-trinh.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from: 'workspace' | 'shipped';
  /** The template that the office's copy takes the place of; null for the shipped one itself. */
  readonly standard: Uint8Array | null;
};

/**
 * The template of that name: the office's own copy in `mau-van-ban/` wins over the one that ships. Throws
 * `DiskError` when it is there and cannot be read.
 */
export async function loadTemplate(place: {
  readonly name: string;
  readonly shippedFolder: string;
  /** `mau-van-ban/` of the workspace; null where there is none. */
  readonly workspaceFolder: string | null;
}): Promise<Staged<FoundTemplate | null>> {
  const { name, shippedFolder, workspaceFolder } = place;
  const folders = [
    ...(workspaceFolder === null ? [] : [{ folder: workspaceFolder, from: 'workspace' as const }]),
    { folder: shippedFolder, from: 'shipped' as const },
  ];
  for (const { folder, from } of folders) {
    const path = join(folder, `${name}.docx`);
    if (!existsSync(path)) continue;
    const standardPath = join(shippedFolder, `${name}.docx`);
    const standard = from === 'workspace' && existsSync(standardPath) ? await readBytes(standardPath) : null;
    return staged({ name: `${basename(folder)}/${name}.docx`, bytes: await readBytes(path), from, standard });
  }
  const lookedFor = folders.map(({ folder }) => folder);
  return staged(null, [diagnose('TD4408', { file: `${name}.docx` }, { name, lookedFor })]);
}
