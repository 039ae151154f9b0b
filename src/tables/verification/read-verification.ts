import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Verification } from '../../domain/verification.ts';
import { formatPoints } from '../../text/numbers.ts';
import { readTable } from '../read-table.ts';
import { settle } from '../settle.ts';
import { indexUnits } from '../whose-row.ts';
import { readRow, type VerificationContext, type VerifiedRow } from './read-row.ts';
import { VERIFICATION } from './shape.ts';

/**
 * The verified points of a workbook: columns by header, every fault by its cell. A row in error is left out and
 * said; rows without a point are the council's silence. Two rows that disagree are both left out.
 */
export function readVerification(workbook: RawWorkbook, context: VerificationContext): Staged<Verification> {
  const read = readVerifiedRows(workbook, context);
  const settled = settle(read.value, {
    keyOf: ({ unit, line }) => [unit.id, line.id],
    placeOf: ({ unit, point }) => ({ ...point.from, unit: unit.id }),
    saysOf: ({ point }) => formatPoints(pointsToNumber(point.points)),
    disagreement: ({ unit, line, point }, others) =>
      diagnose('TD4609', { ...point.from, unit: unit.id }, { line: line.id, unit: unit.name, others }),
  });
  const byUnit = [...groupBy(settled.value, ({ unit }) => unit.id)];
  return staged(
    new Map(byUnit.map(([unit, rows]) => [unit, new Map(rows.map(({ line, point }) => [line.id, point]))])),
    [...read.diagnostics, ...settled.diagnostics],
  );
}

/** The usable rows, one by one, repeated ones too. */
export function readVerifiedRows(
  workbook: RawWorkbook,
  context: VerificationContext,
): Staged<readonly VerifiedRow[]> {
  const rows = readTable(workbook, VERIFICATION);
  const index = indexUnits(context.units);
  const read = (rows.value ?? []).map((row) => readRow(row, context, index));
  return staged(
    read.flatMap(({ value }) => (value === null ? [] : [value])),
    [...rows.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  );
}
