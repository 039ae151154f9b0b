import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import type { Unit } from '../domain/unit.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { shippedFolder } from '../io/shipped.ts';
import { checkResult } from '../result/check-result.ts';
import { parseResult } from '../result/read-result.ts';
import { loadCriteria } from './criteria-library.ts';
import type { Workspace } from './open-workspace.ts';
import { reviewPaths, workspacePaths, yearPaths } from './paths.ts';

/** Where results lie, and the register that they are held against. */
export type ResultHome = Pick<Workspace, 'folder' | 'register'>;

/**
 * The `ket-qua.json` of a year, with what is not right in it; null, with the reason, where there is none that can be used.
 */
export async function readYearResult(home: ResultHome, year: number): Promise<Staged<Result | null>> {
  const path = yearPaths(home.folder, year).result;
  const missing = diagnose('TD9007', { file: path }, { year, path });
  return readResult(path, missing, home, { year, review: 'annual' });
}

/** The result of one review of a year, in the same way. */
export async function readReviewResult(
  home: ResultHome,
  year: number,
  review: ReviewKind,
): Promise<Staged<Result | null>> {
  if (review === 'annual') return readYearResult(home, year);
  const path = reviewPaths(home.folder, year, review).result;
  const command = review === 'interim' ? 'soket' : 'tongket';
  const missing = diagnose('TD5307', { file: path }, { year, path, command });
  return readResult(path, missing, home, { year, review });
}

/** A result by its path, in the same way; it may lie outside every workspace. */
export async function readResultFile(path: string, home: ResultHome | null): Promise<Staged<Result | null>> {
  return readResult(path, diagnose('TD9044', { file: path }, { path }), home);
}

async function readResult(
  path: string,
  missing: Diagnostic,
  home: ResultHome | null,
  wanted?: { readonly year: number; readonly review: ReviewKind },
): Promise<Staged<Result | null>> {
  const bytes = await readIfThere(path);
  if (bytes === null) return staged(null, [missing]);
  const parsed = parseResult(new TextDecoder().decode(bytes));
  if ('because' in parsed)
    return staged(null, [diagnose('TD9008', { file: path }, { path, because: parsed.because })]);
  if (wanted !== undefined && (parsed.year !== wanted.year || parsed.review !== wanted.review)) {
    const values = { ...wanted, path, found: whichResult(parsed) };
    return staged(null, [diagnose('TD5322', { file: path }, values)]);
  }
  const { diagnostics } = checkResult(parsed, {
    file: path,
    editions: (await loadCriteria(foldersOf(home))).value,
    units: unitsOf(home),
  });
  return staged(parsed, diagnostics);
}

/** `năm 2021`, or which review of which year. */
export function whichResult({ year, review }: Pick<Result, 'year' | 'review'>): string {
  return review === 'annual' ? `năm ${year}` : `sơ kết, tổng kết năm ${year}`;
}

function foldersOf(home: ResultHome | null) {
  const workspaceFolder = home === null ? null : workspacePaths(home.folder).criteria;
  return { shippedFolder: shippedFolder('criteria'), workspaceFolder };
}

function unitsOf(home: ResultHome | null): readonly Unit[] | null {
  return home?.register.units ?? null;
}
