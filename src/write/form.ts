import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readBytes } from '../io/read-bytes.ts';
import { writeFileSafely } from '../io/write-file.ts';

/** What became of one form on disk. */
export type WrittenForm = {
  readonly path: string;
  /** `kept`: another file of that name stood there, perhaps filled in, and was left alone. */
  readonly outcome: 'written' | 'unchanged' | 'replaced' | 'kept';
};

/** Writes a form; a file that stands there and differs is only replaced when `mayReplace`. */
export async function putForm(path: string, bytes: Uint8Array, mayReplace: boolean): Promise<WrittenForm> {
  if (await exists(path)) {
    if (Buffer.compare(await readBytes(path), bytes) === 0) return { path, outcome: 'unchanged' };
    if (!mayReplace) return { path, outcome: 'kept' };
    await writeFileSafely(path, bytes);
    return { path, outcome: 'replaced' };
  }
  await writeFileSafely(path, bytes);
  return { path, outcome: 'written' };
}

/** One remark on all forms that were left alone. */
export function remarkOnKept(forms: readonly WrittenForm[]): readonly Diagnostic[] {
  const files = forms.filter(({ outcome }) => outcome === 'kept').map(({ path }) => basename(path));
  return files.length === 0 ? [] : [diagnose('TD9021', {}, { files })];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
