import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { matchKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import type { RegisterRow } from './register-row.ts';

/** Clusters that differ in case, spaces, dashes, the place of a tone or a mark at their end only are one, spelled as where it first stands; each other spelling is said. */
export function sameClusters(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const first = new Map<string, RegisterRow>();
  const diagnostics: Diagnostic[] = [];
  const value = rows.map((row): RegisterRow => {
    const { cluster, id } = row.unit;
    if (cluster === '') return row;
    // Without spaces a tone belongs to no word any more: two keys, and either tells.
    const words = withoutEnd(matchKey(cluster), '.,;:-');
    const letters = withoutEnd(cluster.normalize('NFC').toLocaleLowerCase('vi'), '.,;:-').replace(
      /\s+/gu,
      '',
    );
    const keys = [`words ${words}`, `letters ${letters}`];
    const other = keys.map((key) => first.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, other ?? row);
    if (other === undefined) return row;
    const taken = other.unit.cluster;
    if (taken === cluster) return row;
    const place = { ...row.at.cluster, ...(id === '' ? {} : { unit: id }), found: cluster };
    diagnostics.push(diagnose('TD4314', place, { found: cluster, taken, other: other.at.cluster.cell }));
    return { ...row, unit: { ...row.unit, cluster: taken } };
  });
  return staged(value, diagnostics);
}
