import { z } from 'zod';
import type { YearStanding } from '../../domain/result-period.ts';
import { defineRequirement } from '../requirement.ts';

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
    const because = `Tham gia Phong trào ${taken.length} năm${listed(taken)}, cần ${atLeast} năm`;
    if (taken.length >= atLeast) return { outcome: 'met', because: `${because}.` };
    if (taken.length + open.length < atLeast) return { outcome: 'unmet', because: `${because}.` };
    return { outcome: 'undecided', because: `${because}; chưa rõ ${open.length} năm${listed(open)}.` };
  },
});

/** A year whose total is not known is one only where it is known at least in which unit the candidate was. */
function isTakenPart({ state, units }: YearStanding): boolean {
  return state === 'counted' || ((state === 'unknown' || state === 'discounted') && units.length > 0);
}

function listed(years: readonly YearStanding[]): string {
  return years.length === 0 ? '' : ` (${years.map(({ year }) => year).join(', ')})`;
}
