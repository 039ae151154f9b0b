import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolVersion } from '../version.ts';
import { sha256 } from './hash.ts';

/**
 * Tells one build of the tool from another: its version, Node's, and names, sizes and dates of the running code. A
 * copy of the same code may differ; another code never passes for the same.
 */
export function codeFingerprint(): Promise<string> {
  known ??= fingerprint();
  return known;
}

/** The running code stays what it is. */
let known: Promise<string> | null = null;

async function fingerprint(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = import.meta.url.endsWith('.ts') ? dirname(here) : here;
  const names = (await readdir(root, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
  const facts = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(root, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  const said = [toolVersion, process.version, ...facts].join('\n');
  return sha256(new TextEncoder().encode(said));
}
