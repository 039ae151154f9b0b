import { execFileSync } from 'node:child_process';

/** Packs the staged package into `into`; returns the name of the tarball. */
export function packPackage(staged: string, into: string): string {
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: staged,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(told) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm packed nothing');
  return packed.filename;
}
