import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Points, pointsToNumber } from '../../domain/points.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Verification, VerifiedPoint } from '../../domain/verification.ts';
import { REQUIRED_VERIFICATION_COLUMNS, VERIFICATION_HEADERS } from './shape.ts';
import { formatPoints } from '../../text/numbers.ts';
import { findVerificationRows } from './find-rows.ts';
import { readRow, type VerificationContext, type VerifiedRow } from './read-row.ts';

/**
 * The verified points of a workbook: columns by header, every fault by its cell. A row in error is left out and
 * said; rows without a point are the council's silence. Two rows that disagree are both left out.
 */
export function readVerification(workbook: RawWorkbook, context: VerificationContext): Staged<Verification> {
  const read = readVerifiedRows(workbook, context);
  const { value, diagnostics } = settle(read.value);
  return staged(value, [...read.diagnostics, ...diagnostics]);
}

/** The usable rows, one by one, repeated ones too. */
export function readVerifiedRows(
  workbook: RawWorkbook,
  context: VerificationContext,
): Staged<readonly VerifiedRow[]> {
  const rows = findVerificationRows(workbook);
  if (rows === null) {
    const columns = REQUIRED_VERIFICATION_COLUMNS.map((column) => VERIFICATION_HEADERS[column]);
    return staged([], [diagnose('TD4601', { file: workbook.file }, { columns })]);
  }
  const read = rows.map((row) => readRow(row, context));
  return staged(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    read.flatMap(({ diagnostics }) => diagnostics),
  );
}

/** One point per unit and line; rows that repeat it agree or count for nothing. */
function settle(rows: readonly VerifiedRow[]): Staged<Verification> {
  const lots = new Map<string, VerifiedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.unit.id, row.line.id]);
    lots.set(key, [...(lots.get(key) ?? []), row]);
  }
  const diagnostics: Diagnostic[] = [];
  const settled = new Map<string, Map<string, VerifiedPoint>>();
  for (const [first, ...others] of lots.values()) {
    if (first === undefined) continue;
    const { unit, line, point } = first;
    if (others.some((other) => other.point.points !== point.points)) {
      const said = [first, ...others].map((each) => `${each.point.from.cell}: ${inWords(each.point.points)}`);
      const values = { line: line.id, unit: unit.name, others: said };
      diagnostics.push(
        ...[first, ...others].map((each) =>
          diagnose('TD4609', { ...each.point.from, unit: unit.id }, values),
        ),
      );
      continue;
    }
    const ofUnit = settled.get(unit.id) ?? new Map<string, VerifiedPoint>();
    settled.set(unit.id, ofUnit.set(line.id, point));
  }
  return staged(settled, diagnostics);
}

function inWords(points: Points): string {
  return formatPoints(pointsToNumber(points));
}
