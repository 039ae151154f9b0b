import { basename } from 'node:path';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { NOTHING_VERIFIED, type Verification } from '../../domain/verification.ts';
import { readWorkbook } from '../../io/read-workbook.ts';
import { readIfThere } from '../../io/read-if-there.ts';
import type { VerificationContext } from './read-row.ts';
import { readVerification } from './read-verification.ts';

/** The council's verified points of a year; none where there is no `tham-dinh.xlsx` yet. */
export async function loadVerification(
  path: string,
  context: VerificationContext,
): Promise<Staged<Verification>> {
  const opened = await openVerification(path);
  if (opened === null || opened.value === null) return staged(NOTHING_VERIFIED, opened?.diagnostics ?? []);
  const read = readVerification(opened.value, context);
  return staged(read.value, [...opened.diagnostics, ...read.diagnostics]);
}

/** The workbook as it stands; null where there is no such file. Throws `DiskError` when the disk refuses. */
export async function openVerification(
  path: string,
  name = basename(path),
): Promise<Staged<RawWorkbook | null> | null> {
  const bytes = await readIfThere(path);
  return bytes === null ? null : readWorkbook(bytes, name);
}
