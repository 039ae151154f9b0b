import type { Diagnostic, Staged } from '../../src/diagnostics/diagnostic.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { Verification } from '../../src/domain/verification.ts';
import { VERIFICATION_HEADERS, type VerificationColumn } from '../../src/tables/verification/shape.ts';
import { remarkOnVerification } from '../../src/scoring/check-verification.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { keptRows } from '../../src/tables/verification/kept-rows.ts';
import { mergeCopies } from '../../src/tables/verification/merge-copies.ts';
import { readVerification, readVerifiedRows } from '../../src/tables/verification/read-verification.ts';
import { unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';
import { rawWorkbook, type TestCell } from './raw-workbook.ts';

export const VERIFICATION_HEADER = Object.values(VERIFICATION_HEADERS);

/** The year that the rows below are read in: the unit PX01 on the small criteria set. */
export const verificationContext = { year: 2020, units: [unit()], set: smallCriteria() };

/** A row of `tham-dinh.xlsx`: 35 of 40 for TT1.1 of PX01, with all that belongs to it, but for what is given. */
export function verificationRow(
  given: Partial<Record<VerificationColumn, TestCell>> = {},
): readonly TestCell[] {
  const row: Readonly<Record<VerificationColumn, TestCell>> = {
    unit: 'PX01',
    unitName: 'UBND phường Sao Mai',
    line: 'TT1.1',
    title: 'Nhiệm vụ đúng hạn',
    max: 40,
    selfPoints: 40,
    points: 36,
    verified: 35,
    reason: 'Một nhiệm vụ chậm hạn.',
    by: 'Lê Văn Thử',
    on: '20/12/2020',
    ...given,
  };
  return (Object.keys(VERIFICATION_HEADERS) as VerificationColumn[]).map((column) => row[column]);
}

/** Reads a sheet of such rows, the header in row 1. */
export function readRows(...rows: readonly (readonly TestCell[])[]): Staged<Verification> {
  const workbook = rawWorkbook([VERIFICATION_HEADER, ...rows], {
    file: 'tham-dinh.xlsx',
    sheet: 'Thẩm định',
  });
  return readVerification(workbook, verificationContext);
}

/** Merges copies, each a list of rows, into the rows of the year's own file. */
export function mergeRows(
  own: readonly (readonly TestCell[])[],
  copies: readonly (readonly (readonly TestCell[])[])[],
): ReturnType<typeof mergeCopies> {
  const workbookOf = (rows: readonly (readonly TestCell[])[], file: string) =>
    rawWorkbook([VERIFICATION_HEADER, ...rows], { file, sheet: 'Thẩm định' });
  const ownFile = workbookOf(own, 'tham-dinh.xlsx');
  const files = [ownFile, ...copies.map((rows, index) => workbookOf(rows, `doan-${index + 1}.xlsx`))];
  const rows = files.flatMap((file) => readVerifiedRows(file, verificationContext).value);
  return mergeCopies(rows, keptRows(ownFile) ?? []);
}

/** What is said when such rows meet what the unit sent. */
export function remarksOn(
  submissions: readonly Submission[],
  ...rows: readonly (readonly TestCell[])[]
): readonly Diagnostic[] {
  const verification = readRows(...rows).value;
  const { units, set } = verificationContext;
  const criteria = { set, sha256: '', file: '2020.1.yaml' };
  const scored = scoreYear(submissions, { units, criteria }, verification);
  return remarkOnVerification(verification, scored.value, units);
}
