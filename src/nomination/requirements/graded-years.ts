import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { formatPoints } from '../../text/numbers.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

/**
 * A grade or better in each of the last `years` years that the review has results of, or in all of them. A year whose
 * total is not known leaves the case open; a year before the end of a disciplinary period does not count.
 */
export const gradedYears = defineRequirement({
  kind: 'graded-years',
  params: z.strictObject({ grade: z.string(), years: z.union([z.int().min(1), z.literal('all')]) }),
  example: '{ kind: graded-years, grade: tot, years: 3 }',
  describe: ({ grade, years }, set) =>
    years === 'all'
      ? `Xếp loại từ “${titleOf(grade, set)}” trở lên trong tất cả các năm có kết quả của kỳ`
      : `Xếp loại từ “${titleOf(grade, set)}” trở lên trong ${years} năm gần nhất có kết quả`,
  test: ({ history }, { grade, years }, { set }): Verdict => {
    const reported = history.filter(({ state }) => state !== 'no-result' && state !== 'not-due');
    const wanted = years === 'all' ? reported : reported.slice(-years);
    if (wanted.length === 0) return { outcome: 'undecided', because: 'Chưa có kết quả năm nào của kỳ.' };
    const few = years !== 'all' && wanted.length < years ? `, mới có kết quả ${wanted.length} năm` : '';
    const bound = boundOf(grade, set);
    const low = wanted.filter((year) => year.state === 'counted' && boundOf(year.grade, set) < bound);
    const out = wanted.filter(({ state }) => state === 'absent' || state === 'discounted');
    const open = wanted.filter(({ state }) => state === 'unknown' || state === 'broken');
    if (low.length > 0)
      return { outcome: 'unmet', because: `Dưới mức “${titleOf(grade, set)}”: ${words(low, set)}.` };
    if (out.length > 0) return { outcome: 'unmet', because: `Năm không được tính: ${words(out, set)}.` };
    if (open.length > 0)
      return { outcome: 'undecided', because: `Năm chưa rõ kết quả: ${words(open, set)}.` };
    if (few !== '')
      return { outcome: 'undecided', because: `Cần ${years} năm có kết quả${few}: ${words(wanted, set)}.` };
    return { outcome: 'met', because: `Đạt từ “${titleOf(grade, set)}” trở lên: ${words(wanted, set)}.` };
  },
});

/** `2019 (Tốt, 85,20 điểm); 2020 (chưa nộp báo cáo)` */
function words(years: readonly YearStanding[], set: CriteriaSet): string {
  return years
    .map(({ year, total, grade, because }) => {
      const shown =
        total === null
          ? ''
          : `${grade === null ? 'không xếp loại' : titleOf(grade, set)}, ${formatPoints(total)} điểm`;
      const said = [shown, because.replace(/[.\s]+$/u, '')].filter((part) => part !== '').join('; ');
      return said === '' ? String(year) : `${year} (${said})`;
    })
    .join('; ');
}

function boundOf(grade: string | null, set: CriteriaSet): number {
  return set.grades.find(({ id }) => id === grade)?.from ?? Number.NEGATIVE_INFINITY;
}

function titleOf(id: string, set: CriteriaSet): string {
  return set.grades.find((grade) => grade.id === id)?.title ?? id;
}
