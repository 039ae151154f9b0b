import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Result } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import { isSameTerm, type Term, type TermLike, termKey, termOf, termWords, toTerm } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { shippedFolder } from '../io/shipped.ts';
import { aboutOf } from '../result/about-result.ts';
import { checkResult } from '../result/check/check-result.ts';
import { readResult } from '../result/read-result.ts';
import { loadCriteria } from './criteria-library.ts';
import type { Workspace } from './open-workspace.ts';
import { reviewPaths, workspacePaths } from './paths.ts';
import type { ResultPaths } from './results/kept.ts';
import { openResultOnDisk } from './results/open-result.ts';
import { faultsOfStored, openStored, type StoredResult } from './results/stored-result.ts';

/** Where results lie, and the register that they are held against. */
export type ResultHome = Pick<Workspace, 'folder' | 'register'>;

/** The whole `ket-qua.json` of a year, in the way of `openReviewResult`. */
export async function readYearResult(home: ResultHome, term: TermLike): Promise<Staged<Result | null>> {
  return readReviewResult(home, term, 'annual');
}

/** The whole result of one review of a year, in the same way. */
export async function readReviewResult(
  home: ResultHome,
  term: TermLike,
  review: ReviewKind,
): Promise<Staged<Result | null>> {
  const place = placeOf(home, toTerm(term), review);
  const disk = await openResultOnDisk(place.path, null);
  if (disk === null) return staged(null, [place.missing]);
  try {
    const scanned = await disk.scan();
    const result = 'because' in scanned ? scanned : await readResult(scanned);
    const refused = refusedAs(result, place);
    if ('because' in result || refused !== null) return staged(null, refused === null ? [] : [refused]);
    const known = { file: place.path, editions: await editionsFor(home), units: unitsOf(home) };
    return staged(result, checkResult(result, known).diagnostics);
  } finally {
    await disk.text.close();
  }
}

/**
 * The result of one review of a year, open for questions, with what is not right in it; null, with the reason, where there
 * is none that can be used. Close it.
 */
export async function openReviewResult(
  home: ResultHome,
  term: TermLike,
  review: ReviewKind,
): Promise<Staged<StoredResult | null>> {
  return openAt(placeOf(home, toTerm(term), review), home);
}

/** A result by its path, in the same way; it may lie outside every workspace. */
export async function openResultFile(
  path: string,
  home: ResultHome | null,
): Promise<Staged<StoredResult | null>> {
  return openAt({ path, missing: diagnose('TD9044', { file: path }, { path }), kept: null }, home);
}

type Place = {
  readonly path: string;
  readonly missing: Diagnostic;
  readonly kept: ResultPaths | null;
  readonly wanted?: Term & { readonly review: ReviewKind };
};

function placeOf(home: ResultHome, term: Term, review: ReviewKind): Place {
  const { year } = term;
  const kept = reviewPaths(home.folder, term, review);
  const path = kept.result;
  const wanted = { ...termOf(term), review };
  if (review === 'annual')
    return {
      path,
      kept,
      wanted,
      missing: diagnose('TD9007', { file: path }, { term: termWords(term), key: termKey(term), path }),
    };
  if (term.reportingPeriod !== undefined) {
    const missing = diagnose('TD4197', {}, { term: termWords(term), year });
    return { path, kept, wanted, missing };
  }
  const command = review === 'interim' ? 'soket' : 'tongket';
  return { path, kept, wanted, missing: diagnose('TD5307', { file: path }, { year, path, command }) };
}

async function openAt(place: Place, home: ResultHome | null): Promise<Staged<StoredResult | null>> {
  const { path } = place;
  const editions = await editionsFor(home);
  const stored = await openStored({ ...place, editions });
  if ('because' in stored) {
    const { because } = stored;
    return staged(null, [because === null ? place.missing : (refusedAs({ because }, place) as Diagnostic)]);
  }
  const refused = refusedAs(stored.head, place);
  if (refused !== null) {
    await stored.close();
    return staged(null, [refused]);
  }
  return staged(stored, faultsOfStored(stored, { path, editions, units: unitsOf(home) }));
}

/** Why a text is not the result that was asked for; null where it is. */
function refusedAs(
  found: Pick<Result, 'year' | 'reportingPeriod' | 'review'> | { readonly because: string },
  { path, wanted }: Place,
): Diagnostic | null {
  if ('because' in found) return diagnose('TD9008', { file: path }, { path, because: found.because });
  if (wanted === undefined || (isSameTerm(found, wanted) && found.review === wanted.review)) return null;
  return diagnose('TD5322', { file: path }, { ...aboutOf(wanted), path, found: whichResult(found) });
}

/** `năm 2021`, `quý II năm 2026`, or which review of which year. */
export function whichResult({
  review,
  ...term
}: Pick<Result, 'year' | 'reportingPeriod' | 'review'>): string {
  return review === 'annual' ? termWords(term) : `sơ kết, tổng kết ${termWords(term)}`;
}

async function editionsFor(home: ResultHome | null) {
  const workspaceFolder = home === null ? null : workspacePaths(home.folder).criteria;
  return (await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder })).value;
}

function unitsOf(home: ResultHome | null): readonly Unit[] | null {
  return home?.register.units ?? null;
}
