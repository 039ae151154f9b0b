import { z } from 'zod';
import { pointsToNumber } from '../../domain/points.ts';
import { gradeBound, gradeTitle } from '../names-in-set.ts';
import { defineRequirement } from '../requirement.ts';

/** The total reaches a grade of the criteria set; an unknown total is left open, never taken as low. */
export const gradeAtLeast = defineRequirement({
  kind: 'grade-at-least',
  params: z.strictObject({ grade: z.string() }),
  example: '{ kind: grade-at-least, grade: tot }',
  describe: ({ grade }, set) => `Xếp loại từ “${gradeTitle(grade, set)}” trở lên`,
  test: ({ total, grade, eligibility, submission }, params, { set, review }) => {
    const isExcluded = eligibility.disqualified.length > 0;
    if (total === null) {
      if (isExcluded) return { outcome: 'unmet', fact: { code: 'grade-excluded', total: null } };
      if (review !== 'annual') return { outcome: 'undecided', fact: { code: 'mean-unknown' } };
      const why = submission === 'missing' || submission === 'rejected' ? 'no-report' : 'open-lines';
      return { outcome: 'undecided', fact: { code: 'total-unknown', why } };
    }
    const shown = pointsToNumber(total);
    if (isExcluded) return { outcome: 'unmet', fact: { code: 'grade-excluded', total: shown } };
    const title = grade === null ? null : gradeTitle(grade, set);
    const reached = (grade === null ? null : gradeBound(grade, set)) ?? Number.NEGATIVE_INFINITY;
    return reached >= (gradeBound(params.grade, set) ?? Number.POSITIVE_INFINITY)
      ? { outcome: 'met', fact: { code: 'grade-reached', grade: title, total: shown } }
      : {
          outcome: 'unmet',
          fact: { code: 'grade-below', grade: title, total: shown, wanted: gradeTitle(params.grade, set) },
        };
  },
});
