import { DEFAULT_LEVELS } from '../domain/award.ts';
import { DEFAULT_UNIT_TYPES } from '../domain/unit.ts';
import type { CriteriaGroup, CriteriaSet, Criterion } from './schema.ts';

/** Whether a set says what only version 2 can say. */
function needsVersionTwo(set: CriteriaSet): boolean {
  if (set.schema === 'thidua-criteria/2') return false;
  if (
    set.scope !== undefined ||
    set.unitTypes !== undefined ||
    (set.total !== undefined && set.total !== 100)
  )
    return true;
  const isNew = (entry: CriteriaGroup | Criterion): boolean =>
    entry.label !== undefined ||
    entry.counts !== undefined ||
    ('weight' in entry && entry.weight !== undefined) ||
    entry.appliesTo?.clusters !== undefined ||
    ('kind' in entry && !OLD_KINDS.has(entry.kind)) ||
    ('criteria' in entry &&
      (entry.criteria.some((each) => 'criteria' in each) || entry.criteria.some(isNew))) ||
    ('parts' in entry &&
      entry.parts.some(
        (part) => !OLD_KINDS.has(part.kind) || part.label !== undefined || part.weight !== undefined,
      ));
  return [...set.units.groups, ...set.individuals.groups].some(isNew);
}

const OLD_KINDS: ReadonlySet<string> = new Set(['levels', 'ratio', 'count', 'score', 'yes-no', 'deduction']);

/** A set that can be written: of version 2 where it says what only that can say, with what version 1 takes for granted written out. */
export function inVersionNeeded(set: CriteriaSet): CriteriaSet {
  if (!needsVersionTwo(set)) return set;
  return {
    ...set,
    schema: 'thidua-criteria/2',
    total: set.total ?? 100,
    scope: set.scope ?? 'toàn địa bàn',
    unitTypes: set.unitTypes ?? DEFAULT_UNIT_TYPES.map(({ id, title }) => ({ id, title })),
    levels: set.levels ?? DEFAULT_LEVELS.map(({ id, title }) => ({ id, title })),
  };
}
