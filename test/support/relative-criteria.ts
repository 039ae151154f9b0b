import type { CriteriaSet, Criterion } from '../../src/criteria/schema.ts';
import { smallCriteria } from './criteria.ts';

/** The small set with its first criterion held against the best of the cluster, or of all. */
export function relativeCriteria(of: 'cluster' | 'all'): CriteriaSet {
  const set = smallCriteria();
  const [group, ...others] = set.units.groups;
  const [first] = group?.criteria ?? [];
  if (group === undefined || first === undefined) throw new Error('no criteria');
  const { id, title, short, clause, max } = first;
  const line: Criterion = {
    id,
    title,
    short,
    clause,
    max,
    kind: 'relative',
    params: { of },
    evidence: 'none',
  };
  return { ...set, units: { ...set.units, groups: [{ ...group, criteria: [line] }, ...others] } };
}
