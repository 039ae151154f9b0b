import type { Comparison } from '../../../../src/domain/result-period.ts';
import { reportRulesFixture } from '../../../support/result-fixture.ts';
import { rules, type Situations } from '../made-up.ts';
import { comparisons, lastKnown, period, review, years } from '../review.ts';

/** Every mean of both years moves by so much, the first of each subject by the first figure and so on. */
const moved = (...by: readonly number[]) =>
  comparisons((comparison) => ({
    ...comparison,
    means: comparison.means.map((mean, at) => ({
      ...mean,
      before: 80,
      after: 80 + (by[at % by.length] ?? 0),
    })),
  }));

/** What was done of a hundred things, before and after, by criterion in turn. */
const done = (...shares: readonly (readonly [number, number])[]) =>
  comparisons((comparison) => ({
    ...comparison,
    outcomes: comparison.outcomes.map((outcome, at) => {
      const [before, after] = shares[at % shares.length] ?? [0, 0];
      return { ...outcome, before: { part: before, whole: 100 }, after: { part: after, whole: 100 } };
    }),
  }));

const totals = (before: number, after: number, of = 5) =>
  comparisons((comparison) => ({
    ...comparison,
    units: { of, before, after },
    people: { of: 30, before, after },
  }));

const ofBoth = (change: (comparison: Comparison) => Partial<Comparison>) =>
  comparisons((comparison) => ({ ...comparison, ...change(comparison) }));

const percents = (percentOf: (id: string, at: number) => number | null) =>
  years((year) => ({
    ...year,
    groups: year.groups.map((group, at) => ({ ...group, percent: percentOf(group.id, at) })),
    lines: year.lines.map((line, at) => ({ ...line, percent: percentOf(line.id, at) })),
  }));

/** How means, groups and criteria, and what was done, went over the years. */
export const figures: Situations = {
  'mọi nhóm tăng': moved(2, 3, 4.5),
  'mọi nhóm giảm': moved(-2, -3, -4.5),
  'nhóm tăng, nhóm giảm': moved(2, -2, 5, -5),
  'nhóm thay đổi ít hơn mức coi là khác': moved(1.99, -1.99, 0),
  'nhóm chỉ tăng, chưa đủ mức coi là khác': moved(1, 0.5),
  'không nhóm nào thay đổi': moved(0),
  'không so sánh được nhóm nào': ofBoth(() => ({ means: [] })),
  'mọi việc làm được tăng': done([80, 90], [70, 90]),
  'mọi việc làm được giảm': done([90, 80], [90, 70]),
  'việc tăng, việc giảm': done([90, 88], [70, 72]),
  'việc thay đổi ít': done([90, 91], [90, 89]),
  'một việc tăng, một việc thay đổi ít': done([80, 90], [90, 91]),
  'một việc giảm, một việc không đổi': done([80, 70], [90, 90]),
  'không có việc nào để so sánh': ofBoth(() => ({ outcomes: [] })),
  'việc không có tổng số': ofBoth(({ outcomes }) => ({
    outcomes: outcomes.map((outcome, at) => ({
      ...outcome,
      [at === 0 ? 'before' : 'after']: { part: 0, whole: 0 },
    })),
  })),
  'điểm bình quân tăng': totals(80, 85),
  'điểm bình quân giảm': totals(85, 80),
  'điểm bình quân không đổi': totals(85, 85),
  'điểm bình quân tăng đúng mức coi là khác': totals(80, 82),
  'chỉ hai đơn vị có điểm ở cả hai năm': totals(80, 85, 2),
  'không đơn vị nào có điểm ở cả hai năm': ofBoth(() => ({ units: null, people: null })),
  'kết quả cũ không so sánh các năm': ofBoth(() => ({ from: 1900 })),
  'tỷ lệ xếp loại cao nhất giảm': ofBoth(({ grades }) => ({
    grades: grades.map((grade) => ({ ...grade, before: 4, after: 1 })),
  })),
  'tỷ lệ xếp loại cao nhất không đổi': ofBoth(({ grades }) => ({
    grades: grades.map((grade) => ({ ...grade, before: 1, after: 1 })),
  })),
  'mọi nhóm, tiêu chí đạt như nhau': percents(() => 82),
  'mọi nhóm, tiêu chí đạt tối đa': percents(() => 100),
  'chỉ một nhóm có số liệu': percents((id) => (id === 'TT1' || id === 'CN1' ? 75 : null)),
  'nhóm, tiêu chí không có số liệu nào': percents(() => null),
  'ba nhóm trở lên': review({
    criteria: {
      ...review({}).result.criteria,
      units: ['TT1', 'TT2', 'TT3', 'TT4'].map((id, at) => ({
        id,
        title: `Nhóm ${id}`,
        short: `Nhóm ${id}`,
        clause: '',
        max: 25,
        lines: [
          {
            id: `${id}.${at + 1}`,
            title: 'Việc',
            short: `Việc ${at}`,
            clause: '',
            max: 25,
            kind: 'ratio',
            sum: 'share',
          },
        ],
      })),
    },
    period: {
      ...(review({}).result.period ?? never()),
      years: (review({}).result.period ?? never()).years.map((year) => ({
        ...year,
        groups: ['TT1', 'TT2', 'TT3', 'TT4'].map((id, at) => ({
          subject: 'unit' as const,
          id,
          short: `Nhóm ${id}`,
          max: 25,
          percent: 70 + 5 * at,
          of: 4 + at,
        })),
      })),
    },
  }),
  'số liệu chỉ của ít người': years((year) => ({
    ...year,
    units: year.units.map((unit) => ({ ...unit, staffCount: 200 })),
  })),
  'không năm nào ghi tổng số người': years((year) => ({
    ...year,
    units: year.units.map((unit) => ({ ...unit, staffCount: null })),
  })),
  'không năm nào chấm người': years((year) => ({ ...year, people: null })),
  'có năm không chấm được người nào': years((year) =>
    lastKnown(year) && year.people !== null
      ? { ...year, people: { count: 0, leaders: 0, unscored: 0, disqualified: 0, mean: null, grades: [] } }
      : year,
  ),
  'có người không xếp loại': years((year) =>
    year.people === null
      ? year
      : {
          ...year,
          people: {
            ...year.people,
            disqualified: 3,
            grades: year.people.grades.map((grade) => ({ ...grade, count: Math.max(0, grade.count - 3) })),
          },
        },
  ),
  'đơn vị không xếp loại': years((year) => ({
    ...year,
    units: year.units.map((unit, at) => (at === 0 ? { ...unit, grade: null } : unit)),
  })),
  'xếp loại chỉ có ở bộ tiêu chí cũ': years((year) => ({
    ...year,
    units: year.units.map((unit, at) => (at === 1 ? { ...unit, grade: 'gioi' } : unit)),
  })),
  'không đơn vị nào có điểm': years((year) => ({
    ...year,
    units: year.units.map((unit) => ({ ...unit, total: null, grade: null })),
  })),
  'mọi đơn vị mới, không trùng năm trước': years((year) => ({
    ...year,
    units: year.units.map((unit) => ({ ...unit, id: `${unit.id}-${year.year}` })),
  })),
  'mức phải đủ đơn vị cao hơn': period({}, rules({ units: 6 })),
  'mức phải đủ người cao hơn': period({}, rules({ people: 31 })),
  'mức coi là khác cao hơn': period({}, rules({ gap: 9 })),
  'mức coi là khác bằng không, không gì thay đổi': comparisons(
    (comparison) => ({
      ...comparison,
      units: { of: 5, before: 80, after: 80 },
      grades: comparison.grades.map((grade) => ({ ...grade, after: grade.before })),
      means: comparison.means.map((mean) => ({ ...mean, after: mean.before })),
      outcomes: comparison.outcomes.map((outcome) => ({ ...outcome, after: outcome.before })),
    }),
    rules({ gap: 0 }),
  ),
  'ít đơn vị vẫn nói phần trăm': period({}, rules({ percentFrom: 1 })),
  'chỉ nói phần trăm của nhiều đơn vị': period({}, rules({ percentFrom: 100 })),
  'mục tiêu của kế hoạch chưa ghi': period(
    {},
    {
      reportRules: {
        ...reportRulesFixture,
        goals: [],
        notAdded: [{ plan: '756-KH-UBND', line: 'TT1.3', because: 'mỗi nơi tính một khác' }],
      },
    },
  ),
};

function never(): never {
  throw new Error('a review looks back on a period');
}
