import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
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
    keyOf: lineKey,
    placeOf: ({ unit, point }) => ({ ...point.from, unit: unit.id }),
    saysOf: ({ point }) => formatPoints(pointsToNumber(point.points)),
    disagreement: ({ unit, line, point }, others) =>
      diagnose('TD4609', { ...point.from, unit: unit.id }, { line: line.id, unit: unit.name, others }),
  });
  const byUnit = [...groupBy(settled.value, ({ unit }) => unit.id)];
  return staged(
    new Map(byUnit.map(([unit, rows]) => [unit, new Map(rows.map(({ line, point }) => [line.id, point]))])),
    [...withoutUnused(read, settled.value), ...settled.diagnostics],
  );
}

const lineKey = ({ unit, line }: VerifiedRow) => JSON.stringify([unit.id, line.id]);

/** What is said of the rows, but not that a point was used unsigned where rows that disagree leave none used. */
function withoutUnused(
  read: Staged<readonly VerifiedRow[]>,
  settled: readonly VerifiedRow[],
): readonly Diagnostic[] {
  const used = new Set(settled.map(lineKey));
  const rowOf = ({ sheet, cell }: { readonly sheet?: string; readonly cell?: string }) =>
    `${sheet} ${cell?.replace(/\D/gu, '')}`;
  const unused = new Set(
    read.value.filter((row) => !used.has(lineKey(row))).map(({ point }) => rowOf(point.from)),
  );
  return read.diagnostics.filter((said) => said.code !== 'TD4608' || !unused.has(rowOf(said)));
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
