import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RegisterRow } from './register-row.ts';

/** Clusters that differ in case or spaces only are one, spelled as where it first stands; each other spelling is said. */
export function sameClusters(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const first = new Map<string, RegisterRow>();
  const diagnostics: Diagnostic[] = [];
  const value = rows.map((row): RegisterRow => {
    const { cluster, id } = row.unit;
    const key = cluster.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, '');
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row);
      return row;
    }
    const taken = other.unit.cluster;
    if (taken === cluster) return row;
    const place = { ...row.at.cluster, unit: id, found: cluster };
    diagnostics.push(diagnose('TD4314', place, { found: cluster, taken, other: other.at.cluster.cell }));
    return { ...row, unit: { ...row.unit, cluster: taken } };
  });
  return staged(value, diagnostics);
}
