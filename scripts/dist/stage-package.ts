import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { thirdParty } from './third-party.ts';

/** What of the checkout goes out; sources of templates stay here. */
const SHIPPED = ['bin', 'dist', 'criteria', 'templates', 'README.md', 'CHANGELOG.md', 'LICENSE'] as const;
const isSource = (path: string) => path.endsWith('.ts') || ['parts', 'text'].includes(basename(path));

/** Fields of package.json that say something to who installs it. */
const FIELDS = ['name', 'version', 'description', 'license', 'type', 'engines', 'bin'] as const;

/** Lays the package out as people get it, in `folder`: the bundle needs no other package, so none is asked for. */
export function stagePackage(root: string, folder: string, metafile: Metafile): string {
  mkdirSync(folder, { recursive: true });
  for (const name of SHIPPED) {
    const filter = (path: string) => name !== 'templates' || !isSource(path);
    cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const kept = Object.fromEntries(FIELDS.map((field) => [field, own[field]]));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(join(folder, 'THIRD-PARTY.md'), thirdParty(root, metafile));
  return folder;
}
