import type { ReviewedYear } from '../../../../src/domain/result-period.ts';
import type { Situations } from '../made-up.ts';
import { lastKnown, years } from '../review.ts';

const state = (of: Readonly<Record<number, ReviewedYear['state']>>) =>
  years((year) => {
    const now = of[year.year];
    return now === undefined || now === year.state
      ? year
      : {
          ...year,
          state: now,
          units: [],
          people: null,
          groups: [],
          lines: [],
          outcomes: [],
          nominated: [],
          criteria: null,
        };
  });

/** Which years have a result, and by which criteria they were scored. */
export const ofYears: Situations = {
  'chỉ năm cuối có kết quả': state({ 2019: 'missing' }),
  'năm đầu chưa đến hạn': state({ 2019: 'not-due' }),
  'bộ tiêu chí đổi ở năm cuối, không rõ phiên bản': years((year) =>
    lastKnown(year) ? { ...year, isComparable: false, criteria: null } : year,
  ),
  'hạn nộp vào ngày nghỉ': years((year) => ({ ...year, deadline: `${year.year}-11-27` })),
  'mọi đơn vị nộp đúng hạn': years((year) => ({
    ...year,
    units: year.units.map((unit) => ({ ...unit, submission: 'on-time' })),
  })),
  'không năm nào đề nghị khen thưởng': years((year) => ({ ...year, nominated: [] })),
  'có năm chỉ đề nghị tập thể': years((year) => ({
    ...year,
    nominated: year.nominated.filter(({ subject }) => subject === 'unit'),
  })),
  'mọi người được đề nghị đều giữ chức vụ': years((year) => ({
    ...year,
    nominated: year.nominated.map((each) =>
      each.subject === 'unit' ? each : { ...each, leaders: each.count },
    ),
  })),
  'kết quả các năm cũ không có số liệu công việc': years(({ outcomes: _, ...year }) => year),
  'công việc chưa có số liệu': years((year) => ({
    ...year,
    outcomes: (year.outcomes ?? []).map((outcome) => ({
      ...outcome,
      total: { ...outcome.total, added: 0, part: 0, whole: 0 },
    })),
  })),
  'công việc là việc đếm được': years((year) => ({
    ...year,
    outcomes: (year.outcomes ?? []).map((outcome) => ({
      ...outcome,
      sum: 'count',
      total: { ...outcome.total, whole: 0 },
    })),
  })),
  'công việc đạt đủ': years((year) => ({
    ...year,
    outcomes: (year.outcomes ?? []).map((outcome) => ({
      ...outcome,
      total: { ...outcome.total, part: outcome.total.whole },
    })),
  })),
  'công việc chưa rõ theo loại hình, theo cụm': years((year) => ({
    ...year,
    outcomes: (year.outcomes ?? []).map((outcome) => ({ ...outcome, byType: [], byCluster: [] })),
  })),
  'công việc không thuộc diện của đơn vị nào': years((year) => ({
    ...year,
    outcomes: (year.outcomes ?? []).map((outcome) => ({
      ...outcome,
      total: { ...outcome.total, notApplicable: outcome.total.of, added: 0, silent: 0 },
      byType: [],
      byCluster: [],
    })),
  })),
  'đơn vị chưa xếp cụm': years((year) => ({
    ...year,
    units: year.units.map((unit) => (unit.cluster === 'Cụm số 3' ? { ...unit, cluster: '' } : unit)),
  })),
};
