import { join } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import { sha256 } from '../../io/hash.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import type { ResultIndex } from '../../result/result-index.ts';

/** Files that are named; more of them are counted. */
const NAMED = 5;

/**
 * Says, for information, which of the files that a year's result was made of lie in the folder of received files with other
 * bytes now: whoever explains a point by such a file looks at something else. Files that lie elsewhere say nothing.
 */
export async function remarkOnChangedInputs(
  path: string,
  { year, received }: { readonly year: number; readonly received: string },
  inputs: readonly Pick<ResultIndex['inputs'][number], 'file' | 'sha256'>[],
): Promise<readonly Diagnostic[]> {
  const changed: string[] = [];
  for (const { file, sha256: before } of inputs) {
    const now = isInside(file) ? await hashOf(join(received, file)) : null;
    if (now !== null && now !== before) changed.push(file);
  }
  if (changed.length === 0) return [];
  const values = { year, files: changed.slice(0, NAMED), count: changed.length };
  return [diagnose('TD1087', { file: path }, values)];
}

/** A result that somebody has changed may name any path. */
function isInside(file: string): boolean {
  return file !== '' && !/^[\\/]|^[a-z]:/iu.test(file) && !file.split(/[\\/]/u).includes('..');
}

/** Null where there is no such file, or the disk does not give it. */
async function hashOf(path: string): Promise<string | null> {
  try {
    const bytes = await readIfThere(path);
    return bytes === null ? null : sha256(bytes);
  } catch (cause) {
    if (cause instanceof DiskError) return null;
    throw cause;
  }
}
