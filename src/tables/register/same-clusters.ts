import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { matchKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import type { RegisterRow } from './register-row.ts';

/**
 * Clusters that differ in case, spaces, dashes, the place of a tone or a mark at their end only are one, spelled as most
 * rows spell it, the first of two that are as many; each other spelling is said.
 */
export function sameClusters(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const clusterOf = new Map<string, Cluster>();
  const among = rows.map((row): Cluster | null => {
    const { cluster } = row.unit;
    if (cluster === '') return null;
    const keys = keysOf(cluster);
    const own = keys.map((key) => clusterOf.get(key)).find((known) => known !== undefined) ?? new Map();
    for (const key of keys) if (!clusterOf.has(key)) clusterOf.set(key, own);
    own.set(cluster, [...(own.get(cluster) ?? []), row]);
    return own;
  });
  const diagnostics: Diagnostic[] = [];
  const value = rows.map((row, index): RegisterRow => {
    const { cluster, id } = row.unit;
    const [usual] = [...(among[index]?.values() ?? [])].sort((a, b) => b.length - a.length);
    const other = usual?.[0];
    if (other === undefined || other.unit.cluster === cluster) return row;
    const taken = other.unit.cluster;
    const place = { ...row.at.cluster, ...(id === '' ? {} : { unit: id }), found: cluster };
    diagnostics.push(diagnose('TD4314', place, { found: cluster, taken, other: other.at.cluster.cell }));
    return { ...row, unit: { ...row.unit, cluster: taken } };
  });
  return staged(value, diagnostics);
}

/** The rows of one cluster, by how they spell it. */
type Cluster = Map<string, readonly RegisterRow[]>;

/** Without spaces a tone belongs to no word any more: two keys, and either tells. */
function keysOf(cluster: string): readonly string[] {
  const words = withoutEnd(matchKey(cluster), '.,;:-');
  const letters = withoutEnd(cluster.normalize('NFC').toLocaleLowerCase('vi'), '.,;:-').replace(/\s+/gu, '');
  return [`words ${words}`, `letters ${letters}`];
}
