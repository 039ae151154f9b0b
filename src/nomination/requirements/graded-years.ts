import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { withoutStop } from '../../text/letters.ts';
import { formatPoints } from '../../text/numbers.ts';
import { gradeBound, gradeTitle } from '../names-in-set.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

/**
 * A grade or better in each of the last `years` years that the review has results of, or in all of them. A year whose
 * total is not known leaves the case open. A year before the end of a disciplinary period does not count, and one in which
 * the candidate was not there yet is one too few; a year that nobody has a result of is passed over, and said.
 */
export const gradedYears = defineRequirement({
  kind: 'graded-years',
  params: z.strictObject({ grade: z.string(), years: z.union([z.int().min(1), z.literal('all')]) }),
  example: '{ kind: graded-years, grade: tot, years: 3 }',
  describe: ({ grade, years }, set) =>
    years === 'all'
      ? `Xếp loại từ “${gradeTitle(grade, set)}” trở lên trong tất cả các năm có kết quả của kỳ`
      : `Xếp loại từ “${gradeTitle(grade, set)}” trở lên trong ${years} năm gần nhất có kết quả`,
  test: ({ history }, { grade, years }, { set }): Verdict => {
    const reported = history.filter(({ state }) => state !== 'no-result' && state !== 'not-due');
    const wanted = years === 'all' ? reported : reported.slice(-years);
    const first = wanted[0];
    if (first === undefined) return { outcome: 'undecided', because: 'Chưa có kết quả năm nào của kỳ.' };
    const bound = gradeBound(grade, set) ?? Number.POSITIVE_INFINITY;
    const known = wanted.flatMap((year) => {
      const reached = year.state === 'counted' ? reachedIn(year, set) : null;
      return reached === null ? [] : [{ year, reached }];
    });
    const low = known.filter(({ reached }) => reached < bound).map(({ year }) => year);
    const inState = (...states: readonly YearStanding['state'][]) =>
      wanted.filter(({ state }) => states.includes(state));
    const absent = inState('absent');
    const discounted = inState('discounted');
    const title = `“${gradeTitle(grade, set)}”`;
    if (low.length > 0) return { outcome: 'unmet', because: `Dưới mức ${title}: ${words(low, set)}.` };
    if (absent.length > 0) {
      const need = years === 'all' ? 'tất cả các năm của kỳ' : `${years} năm gần nhất`;
      return { outcome: 'unmet', because: `Cần đủ ${need}, không có năm ${words(absent, set)}.` };
    }
    if (discounted.length > 0)
      return { outcome: 'unmet', because: `Năm không được tính: ${words(discounted, set)}.` };
    const open = wanted.filter((year) => !known.some((each) => each.year === year));
    if (open.length > 0)
      return { outcome: 'undecided', because: `Năm chưa rõ kết quả: ${words(open, set)}.` };
    if (years !== 'all' && wanted.length < years) {
      const because = `Cần ${years} năm có kết quả, mới có ${wanted.length} năm: ${words(wanted, set)}.`;
      return { outcome: 'undecided', because };
    }
    const from = years === 'all' ? (history[0] ?? first) : first;
    const passed = history.filter(({ state, year }) => state === 'no-result' && year >= from.year);
    const gap =
      passed.length === 0
        ? ''
        : `; không có kết quả năm ${passed.map(({ year }) => year).join(', ')} để đối chiếu`;
    return { outcome: 'met', because: `Đạt từ ${title} trở lên: ${words(wanted, set)}${gap}.` };
  },
});

/** Points from which the year's grade is reached; null where that year's criteria had grades that this set has not. */
function reachedIn({ grade }: YearStanding, set: CriteriaSet): number | null {
  return grade === null ? Number.NEGATIVE_INFINITY : gradeBound(grade, set);
}

/** `2019 (Tốt, 85,20 điểm); 2020 (chưa nộp báo cáo)` */
function words(years: readonly YearStanding[], set: CriteriaSet): string {
  return years
    .map(({ year, total, grade, because }) => {
      const shown =
        total === null
          ? ''
          : `${grade === null ? 'không xếp loại' : gradeTitle(grade, set)}, ${formatPoints(total)} điểm`;
      const said = [shown, withoutStop(because)].filter((part) => part !== '').join('; ');
      return said === '' ? String(year) : `${year} (${said})`;
    })
    .join('; ');
}
