import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { UnitRegister } from '../domain/unit.ts';
import type { InspectionHistory } from '../inspection/risk.ts';
import { openTable } from '../tables/disk.ts';
import { readTable } from '../tables/read-table.ts';
import { VERIFICATION } from '../tables/verification/shape.ts';
import { indexUnits, whoseRow } from '../tables/whose-row.ts';
import { yearPaths } from './paths.ts';

/**
 * Whom the council verified in the earlier years of the movement, out of their `tham-dinh.xlsx`; what it did in a
 * unit counts for the heirs of that unit too.
 */
export async function inspectionHistory(
  workspace: string,
  register: UnitRegister,
  movement: { readonly from: number; readonly year: number },
): Promise<Staged<InspectionHistory>> {
  const { from, year } = movement;
  const index = indexUnits(register.units);
  const diagnostics: Diagnostic[] = [];
  const inspected = new Set<string>();
  const years: number[] = [];
  for (let earlier = from; earlier < year; earlier += 1) {
    const path = yearPaths(workspace, earlier).verification;
    const opened = await openTable(path, `${earlier}/tham-dinh.xlsx`);
    if (opened === null) continue;
    diagnostics.push(...opened.diagnostics);
    const rows = opened.value === null ? null : readTable(opened.value, VERIFICATION).value;
    years.push(earlier);
    for (const row of rows ?? []) {
      const unit = row.text('verified') === '' ? null : whoseRow(row, index);
      if (unit !== null && !('code' in unit)) inspected.add(unit.id);
    }
  }
  return staged({ years, inspected: withHeirs(inspected, register) }, diagnostics);
}

function withHeirs(units: ReadonlySet<string>, { units: all }: UnitRegister): ReadonlySet<string> {
  const found = new Set(units);
  // A set that grows while it is walked reaches the heirs of heirs.
  for (const id of found) {
    for (const unit of all) if (unit.id === id) for (const heir of unit.heirs) found.add(heir);
  }
  return found;
}
