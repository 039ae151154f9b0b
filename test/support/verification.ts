import type { Diagnostic, Staged } from '../../src/diagnostics/diagnostic.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { Verification } from '../../src/domain/verification.ts';
import { remarkOnVerification } from '../../src/scoring/check-verification.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { daysOfCouncil } from '../../src/tables/day-bounds.ts';
import { openTable } from '../../src/tables/disk.ts';
import { cellsOf } from '../../src/tables/keep-rows.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { columnsOf, headersOf } from '../../src/tables/shape.ts';
import { keptRows } from '../../src/tables/verification/keep-verification.ts';
import { mergeCopies } from '../../src/tables/verification/merge-copies.ts';
import { readVerification, readVerifiedRows } from '../../src/tables/verification/read-verification.ts';
import type { VerificationCells } from '../../src/tables/verification/rows-of-result.ts';
import { VERIFICATION, type VerificationColumn } from '../../src/tables/verification/shape.ts';
import { unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';
import { rawWorkbook, type TestCell } from './raw-workbook.ts';

export const VERIFICATION_HEADER = headersOf(VERIFICATION);

/** The year that the rows below are read in: the unit PX01 on the small criteria set. */
export const verificationContext = {
  units: [unit()],
  set: smallCriteria(),
  days: daysOfCouncil(2020, '2023-06-30'),
};

/** A row of `tham-dinh.xlsx`: 35 of 40 for TT1.1 of PX01, with all that belongs to it, but for what is given. */
export function verificationRow(
  given: Partial<Record<VerificationColumn, TestCell>> = {},
): readonly TestCell[] {
  const row: Readonly<Record<VerificationColumn, TestCell>> = {
    unit: 'PX01',
    unitName: 'UBND phường Sao Mai',
    line: 'TT1.1',
    title: given.line === undefined ? 'Nhiệm vụ đúng hạn' : null,
    max: 40,
    selfPoints: 40,
    points: 36,
    achieved: 45,
    total: 50,
    level: null,
    evidence: 'Báo cáo số 12/BC',
    explanation: null,
    verified: 35,
    reason: 'Một nhiệm vụ chậm hạn.',
    by: 'Lê Văn Thử',
    on: '20/12/2020',
    ...given,
  };
  return columnsOf(VERIFICATION).map((column) => row[column]);
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
  return mergeCopies(rows, keptRows(ownFile, verificationContext) ?? []);
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

/** The rows of a `tham-dinh.xlsx`; none where there is no such file. */
export async function verificationIn(path: string): Promise<readonly VerificationCells[]> {
  const workbook = (await openTable(path))?.value ?? null;
  const rows = workbook === null ? null : readTable(workbook, VERIFICATION).value;
  return (rows ?? []).map((row) => cellsOf(row, VERIFICATION));
}
