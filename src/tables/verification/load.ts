import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { NOTHING_VERIFIED, type Verification } from '../../domain/verification.ts';
import { openTable } from '../disk.ts';
import type { VerificationContext } from './read-row.ts';
import { readVerification } from './read-verification.ts';

/** The council's verified points of a year; none where there is no `tham-dinh.xlsx` yet. */
export async function loadVerification(
  path: string,
  context: VerificationContext,
): Promise<Staged<Verification>> {
  const opened = await openTable(path);
  if (opened === null || opened.value === null) return staged(NOTHING_VERIFIED, opened?.diagnostics ?? []);
  const read = readVerification(opened.value, context);
  return staged(read.value, [...opened.diagnostics, ...read.diagnostics]);
}
