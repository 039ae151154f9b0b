import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Result } from '../domain/result.ts';
import { parseResult } from '../result/read-result.ts';
import { yearPaths } from './paths.ts';
import { readIfThere } from './read-if-there.ts';

/** The `ket-qua.json` of a year; null, with the reason, where there is none that can be used. */
export async function readYearResult(workspace: string, year: number): Promise<Staged<Result | null>> {
  const path = yearPaths(workspace, year).result;
  const bytes = await readIfThere(path);
  if (bytes === null) return staged(null, [diagnose('TD9007', { file: path }, { year, path })]);
  const parsed = parseResult(new TextDecoder().decode(bytes));
  return 'because' in parsed
    ? staged(null, [diagnose('TD9008', { file: path }, { path, because: parsed.because })])
    : staged(parsed);
}
