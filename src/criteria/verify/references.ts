import { criteriaOf } from '../groups.ts';
import type { CriteriaSet } from '../schema.ts';
import { type Finding, SIDES } from './finding.ts';

/** Criteria that disqualifiers belong to exist. */
export function verifyReferences(set: CriteriaSet): readonly Finding[] {
  const known = SIDES.flatMap((side) =>
    set[side].groups.flatMap((group) => criteriaOf(group).map(({ id }) => id)),
  );
  return set.disqualifiers.flatMap((disqualifier, index) =>
    disqualifier.criteria.flatMap((id, at): readonly Finding[] => {
      if (known.includes(id)) return [];
      const values = { where: `Điều kiện ${disqualifier.id}`, id, what: 'tiêu chí', known };
      return [{ code: 'TD4125', path: ['disqualifiers', index, 'criteria', at], values }];
    }),
  );
}
