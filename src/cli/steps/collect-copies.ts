import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { openTable } from '../../tables/disk.ts';
import type { KeptVerification } from '../../tables/verification/keep-verification.ts';
import { mergeCopies } from '../../tables/verification/merge-copies.ts';
import type { VerificationContext, VerifiedRow } from '../../tables/verification/read-row.ts';
import { readVerification, readVerifiedRows } from '../../tables/verification/read-verification.ts';
import type { VerificationEntry } from '../../tables/verification/rows-of-result.ts';

/** The year's own file, which the copies are merged into. */
export type MergeBase = {
  readonly context: VerificationContext;
  readonly workbook: RawWorkbook | null;
  readonly kept: KeptVerification;
};

/** Faults of the year's own file; entries of the copies named, merged with the year's own; null where a copy is not there or cannot be opened. */
export async function collectCopies(
  paths: readonly string[],
  cwd: string,
  { context, workbook, kept }: MergeBase,
): Promise<Staged<ReadonlyMap<string, VerificationEntry> | null>> {
  if (paths.length === 0) {
    const faults = workbook === null ? [] : readVerification(workbook, context).diagnostics;
    return staged(new Map(), faults);
  }
  const diagnostics: Diagnostic[] = [];
  const rows: VerifiedRow[] = [];
  if (workbook !== null) {
    const own = readVerifiedRows(workbook, context);
    rows.push(...own.value);
    diagnostics.push(...own.diagnostics);
  }
  const unopened: Diagnostic[] = [];
  for (const path of paths) {
    const opened = await openTable(resolve(cwd, path), path);
    if (opened === null) unopened.push(diagnose('TD4615', { file: path }, { path }));
    else if (opened.value === null) unopened.push(...opened.diagnostics);
    else {
      const read = readVerifiedRows(opened.value, context);
      rows.push(...read.value);
      diagnostics.push(...opened.diagnostics, ...read.diagnostics);
    }
  }
  if (unopened.length > 0) return staged(null, unopened);
  const merged = mergeCopies(rows, kept);
  return staged(merged.value, [...diagnostics, ...merged.diagnostics]);
}
