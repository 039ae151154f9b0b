import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { UnitRegister } from '../domain/unit.ts';
import type { InspectionHistory } from '../inspection/risk.ts';
import { yearPaths } from './paths.ts';
import { keptRows } from '../tables/verification/kept-rows.ts';
import { openVerification } from '../tables/verification/load.ts';

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
  const diagnostics: Diagnostic[] = [];
  const inspected = new Set<string>();
  const years: number[] = [];
  for (let earlier = from; earlier < year; earlier += 1) {
    const path = yearPaths(workspace, earlier).verification;
    const opened = await openVerification(path, `${earlier}/tham-dinh.xlsx`);
    if (opened === null) continue;
    diagnostics.push(...opened.diagnostics);
    const rows = opened.value === null ? [] : (keptRows(opened.value) ?? []);
    years.push(earlier);
    for (const { unit, entry } of rows) if (entry.verified !== null) inspected.add(unit);
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
