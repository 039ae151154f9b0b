import { z } from 'zod';
import type { YearStanding } from '../../domain/result-period.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

/** So many years of the review in which the candidate took part, whatever its points. */
export const yearsInMovement = defineRequirement({
  kind: 'years-in-movement',
  params: z.strictObject({ atLeast: z.int().min(1) }),
  example: '{ kind: years-in-movement, atLeast: 3 }',
  describe: ({ atLeast }) => `Tham gia Phong trào từ ${atLeast} năm trở lên trong kỳ`,
  test: ({ history }, { atLeast }) => {
    const taken = history.filter(isTakenPart);
    const open = history.filter(
      (year) => !isTakenPart(year) && year.state !== 'absent' && year.state !== 'not-due',
    );
    const said = (outcome: Verdict['outcome'], unclear: readonly YearStanding[]): Verdict => ({
      outcome,
      fact: { code: 'years-taken-part', needed: atLeast, taken: yearsOf(taken), open: yearsOf(unclear) },
    });
    if (taken.length >= atLeast) return said('met', []);
    return taken.length + open.length < atLeast ? said('unmet', []) : said('undecided', open);
  },
});

/** A year whose total is not known is one only where it is known at least in which unit the candidate was. */
function isTakenPart({ state, units }: YearStanding): boolean {
  return state === 'counted' || ((state === 'unknown' || state === 'discounted') && units.length > 0);
}

function yearsOf(standings: readonly YearStanding[]): number[] {
  return standings.map(({ year }) => year);
}
