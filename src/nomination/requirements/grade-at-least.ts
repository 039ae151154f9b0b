import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { formatPoints } from '../../text/numbers.ts';
import { defineRequirement } from '../requirement.ts';

/** The total reaches a grade of the criteria set; an unknown total is left open, never taken as low. */
export const gradeAtLeast = defineRequirement({
  kind: 'grade-at-least',
  params: z.strictObject({ grade: z.string() }),
  example: '{ kind: grade-at-least, grade: tot }',
  describe: ({ grade }, set) => `Xếp loại từ “${titleOf(grade, set)}” trở lên`,
  test: ({ total, grade, standing, submission }, params, { set }) => {
    if (submission === 'missing' || submission === 'rejected') {
      return { outcome: 'undecided', because: 'Chưa có tổng điểm vì chưa có bản nộp dùng được.' };
    }
    if (total === null)
      return { outcome: 'undecided', because: 'Chưa có tổng điểm vì còn tiêu chí chưa rõ.' };
    const bound = set.grades.find(({ id }) => id === params.grade)?.from ?? Number.POSITIVE_INFINITY;
    const reached = set.grades.find(({ id }) => id === grade)?.from ?? Number.NEGATIVE_INFINITY;
    const shown = formatPoints(pointsToNumber(total));
    if (standing.disqualified.length > 0)
      return { outcome: 'unmet', because: `Không xếp loại (${shown} điểm).` };
    const title = grade === null ? 'chưa xếp loại' : titleOf(grade, set);
    return reached >= bound
      ? { outcome: 'met', because: `Xếp loại ${title} (${shown} điểm).` }
      : {
          outcome: 'unmet',
          because: `Xếp loại ${title} (${shown} điểm), dưới mức “${titleOf(params.grade, set)}”.`,
        };
  },
});

function titleOf(id: string, set: CriteriaSet): string {
  return set.grades.find((grade) => grade.id === id)?.title ?? id;
}
