import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { parseResult } from '../result/read-result.ts';
import { reviewPaths, yearPaths } from './paths.ts';

/** The `ket-qua.json` of a year; null, with the reason, where there is none that can be used. */
export async function readYearResult(workspace: string, year: number): Promise<Staged<Result | null>> {
  const path = yearPaths(workspace, year).result;
  return readResult(path, diagnose('TD9007', { file: path }, { year, path }));
}

/** The result of one review of a year; null, with the reason, where there is none that can be used. */
export async function readReviewResult(
  workspace: string,
  year: number,
  review: ReviewKind,
): Promise<Staged<Result | null>> {
  if (review === 'annual') return readYearResult(workspace, year);
  const path = reviewPaths(workspace, year, review).result;
  const command = review === 'interim' ? 'soket' : 'tongket';
  return readResult(path, diagnose('TD5307', { file: path }, { year, path, command }));
}

/** A result by its path; null, with the reason, where there is none that can be used. */
export async function readResultFile(path: string): Promise<Staged<Result | null>> {
  return readResult(path, diagnose('TD9044', { file: path }, { path }));
}

async function readResult(path: string, missing: Diagnostic): Promise<Staged<Result | null>> {
  const bytes = await readIfThere(path);
  if (bytes === null) return staged(null, [missing]);
  const parsed = parseResult(new TextDecoder().decode(bytes));
  return 'because' in parsed
    ? staged(null, [diagnose('TD9008', { file: path }, { path, because: parsed.because })])
    : staged(parsed);
}
