import type { CriteriaSet } from '../criteria/schema.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import { candidatesOf } from './candidates.ts';
import { type Decision, decideAward } from './decide.ts';

/** The awards of one review, decided for every unit and every person; the tool proposes, the council decides. */
export function nominate(
  units: readonly RankedUnit[],
  set: CriteriaSet,
  review: 'annual' | 'interim' | 'final',
): readonly Decision[] {
  const candidates = candidatesOf(units);
  return set.awards
    .filter(({ reviews }) => reviews.includes(review))
    .flatMap((award) =>
      decideAward(
        award,
        candidates.filter(({ subject }) => subject === award.subject),
        set,
      ),
    );
}
