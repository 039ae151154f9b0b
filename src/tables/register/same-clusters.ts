import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import type { RegisterRow } from './register-row.ts';

/**
 * Clusters that differ in case, spaces, dashes, the place of a tone or a mark at their end only are one, spelled as most
 * rows spell it, the first of two that are as many; so is one typed without any marks, where it can be one other alone. Each other spelling is said.
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
  const merged = joinedByMarks([...new Set(among.filter((each) => each !== null))]);
  const diagnostics: Diagnostic[] = [];
  const value = rows.map((row, index): RegisterRow => {
    const { cluster, id } = row.unit;
    const found = among[index] ?? null;
    const spellings = found === null ? [] : [...(merged.get(found) ?? found).entries()];
    // Of two spellings the one with marks is the name, however many left them out.
    const [usual] = spellings
      .sort(([one, a], [other, b]) => marksOf(other) - marksOf(one) || b.length - a.length)
      .map(([, rowsOf]) => rowsOf);
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

/** A cluster that lacks marks, put together with the one other that it can be. */
function joinedByMarks(clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> {
  const joined = new Map<Cluster, Cluster>();
  const nameOf = (cluster: Cluster) => [...cluster.keys()][0] ?? '';
  for (const same of groupBy(clusters, (cluster) => looseKey(nameOf(cluster))).values()) {
    if (same.length < 2) continue;
    const fullest = same.filter((cluster) =>
      same.every((other) => other === cluster || !isLackingMarks(nameOf(cluster), nameOf(other))),
    );
    for (const cluster of same.filter((each) => !fullest.includes(each))) {
      const meant = fullest.filter((full) => isLackingMarks(nameOf(cluster), nameOf(full)));
      const [only] = meant;
      if (only === undefined || meant.length > 1) continue;
      const whole = joined.get(only) ?? new Map(only);
      for (const [spelling, rows] of cluster) whole.set(spelling, rows);
      joined.set(only, whole).set(cluster, whole);
    }
  }
  return joined;
}

/** Whether a name is another, typed without any mark: in one that has some, a word without them may be whole. */
function isLackingMarks(name: string, full: string): boolean {
  return marksOf(name) === 0 && marksOf(full) > 0 && looseKey(name) === looseKey(full);
}

function marksOf(name: string): number {
  return name.normalize('NFD').match(/[\p{M}đĐ]/gu)?.length ?? 0;
}

/** Without spaces a tone belongs to no word any more: two keys, and either tells. */
function keysOf(cluster: string): readonly string[] {
  const words = withoutEnd(matchKey(cluster), '.,;:-');
  const letters = withoutEnd(cluster.normalize('NFC').toLocaleLowerCase('vi'), '.,;:-').replace(/\s+/gu, '');
  return [`words ${words}`, `letters ${letters}`];
}
