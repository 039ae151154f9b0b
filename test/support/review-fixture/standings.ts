import type { UnitResult } from '../../../src/domain/result.ts';
import type { ReviewedYear, YearStanding, YearUnit } from '../../../src/domain/result-period.ts';

/** A unit as the review has it; its history is read off the years, unless said. */
export function reviewedUnit(
  years: readonly ReviewedYear[],
  id: string,
  said: Readonly<Record<number, Partial<YearStanding>>> = {},
): UnitResult {
  const latest = years.findLast(({ state }) => state === 'result')?.units.find((unit) => unit.id === id);
  if (latest === undefined) throw new Error(`no unit ${id}`);
  return {
    ...latest,
    file: null,
    staffCount: null,
    selfTotal: null,
    disqualified: [],
    groups: [],
    lines: [],
    individuals: [],
    history: years.map((year) => ({ ...standingOf(year, id), ...said[year.year] })),
  };
}

function standingOf({ year, state, units }: ReviewedYear, id: string): YearStanding {
  if (state === 'not-due') return { ...blank(year), state, because: 'chưa đến hạn báo cáo' };
  if (state === 'missing')
    return { ...blank(year), state: 'no-result', because: 'năm này chưa có kết quả tổng hợp' };
  const own = units.find((unit) => unit.id === id);
  if (own === undefined) return { ...blank(year), because: 'chưa thành lập' };
  const { name, submission, total, grade, rank, rankInCluster } = own;
  return {
    year,
    state: total === null ? 'unknown' : 'counted',
    units: [{ id, name }],
    because: total === null ? whyUnknown(own) : '',
    submission,
    total,
    grade,
    rank,
    rankInCluster,
    disqualified: [],
  };
}

function whyUnknown({ submission }: YearUnit): string {
  if (submission === 'missing') return 'không nộp báo cáo';
  return submission === 'rejected' ? 'bản nộp không dùng được' : 'còn tiêu chí chưa rõ';
}

function blank(year: number): YearStanding {
  return {
    year,
    state: 'absent',
    units: [],
    because: '',
    submission: null,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
  };
}
