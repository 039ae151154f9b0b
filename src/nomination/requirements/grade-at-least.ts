import { z } from 'zod';
import { pointsToNumber } from '../../domain/points.ts';
import { formatPoints } from '../../text/numbers.ts';
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
      if (isExcluded) return { outcome: 'unmet', because: 'Không xếp loại vì thuộc trường hợp loại trừ.' };
      if (review !== 'annual')
        return { outcome: 'undecided', because: 'Chưa có điểm bình quân vì còn năm chưa rõ kết quả.' };
      const why =
        submission === 'missing' || submission === 'rejected'
          ? 'chưa có bản nộp dùng được'
          : 'còn tiêu chí chưa rõ';
      return { outcome: 'undecided', because: `Chưa có tổng điểm vì ${why}.` };
    }
    const shown = formatPoints(pointsToNumber(total));
    if (isExcluded) return { outcome: 'unmet', because: `Không xếp loại (${shown} điểm).` };
    const title = grade === null ? 'chưa xếp loại' : gradeTitle(grade, set);
    const reached = (grade === null ? null : gradeBound(grade, set)) ?? Number.NEGATIVE_INFINITY;
    return reached >= (gradeBound(params.grade, set) ?? Number.POSITIVE_INFINITY)
      ? { outcome: 'met', because: `Xếp loại ${title} (${shown} điểm).` }
      : {
          outcome: 'unmet',
          because: `Xếp loại ${title} (${shown} điểm), dưới mức “${gradeTitle(params.grade, set)}”.`,
        };
  },
});
