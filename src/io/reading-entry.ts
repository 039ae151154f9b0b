import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The program that reads files in a process of its own, and the flags without which Node cannot run it. */
export type ReadingEntry = { readonly path: string; readonly flags: readonly string[] };

/** It lies beside this file: bundled as it is, or in TypeScript, which tsx loads – a tool of development. */
export function readingEntry(): ReadingEntry {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = new URL(isSource ? './reading-child.ts' : './reading-child.js', import.meta.url);
  const loader = isSource ? pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href : null;
  return { path: fileURLToPath(entry), flags: loader === null ? [] : ['--import', loader] };
}
