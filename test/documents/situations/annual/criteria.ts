import type { LineResult, Result, UnitResult } from '../../../../src/domain/result.ts';
import { resultFixture } from '../../../support/result-fixture.ts';
import { type Situations, year } from '../made-up.ts';

const place = { file: '14755.xlsx', sheet: 'Tập thể', cell: 'D8' };

type Group = Result['criteria']['units'][number];

/** A group of one line that stands beside the total. */
const beside = (id: string, counts: 'bonus' | 'penalty', max: number): Group => {
  const words = { title: `Điểm ${id}`, short: `Điểm ${id}`, clause: '', max, counts };
  return { ...words, id, lines: [{ ...words, id: `${id}.1`, kind: 'score', weight: 2 }] };
};

const subgroup = (id: string, title: string, within: string[]) => ({
  ...{ id, title, short: title, clause: '', max: 30, within },
});

/** The first group in two steps: its first two lines in one subgroup, the third in one inside that. */
const inSteps = (group: Group): Group => ({
  ...group,
  subgroups: [subgroup('TT1.a', 'Ban hành', []), subgroup('TT1.b', 'Thực hiện', ['TT1.a'])],
  lines: group.lines.map((line, at) =>
    at < 2
      ? { ...line, within: ['TT1.a'] }
      : { ...line, within: ['TT1.a', 'TT1.b', 'TT1.x'], weight: 2.5, most: 35 },
  ),
});

const lineBeside = (criterion: string, max: number, points: number): LineResult => ({
  ...{ criterion, max, points, selfPoints: 1, verifiedPoints: null, because: 'Theo số lần.', from: [place] },
  status: 'scored',
});

const withBeside = (unit: UnitResult, at: number): UnitResult =>
  unit.lines.length === 0
    ? unit
    : {
        ...unit,
        bonus: at === 0 ? 3 : null,
        penalty: at < 2 ? -2 : null,
        subgroups: [
          at === 1
            ? { group: 'TT1.a', max: 30, applicable: 0, earned: null, points: null }
            : { group: 'TT1.a', max: 30, applicable: 30, earned: 29, points: 29 },
          { group: 'TT1.b', max: 30, applicable: 20, earned: 18, points: 27 },
        ],
        lines: [...unit.lines, lineBeside('TH.1', 5, 3), lineBeside('TR.1', 10, -2)],
        groups: [
          ...unit.groups,
          { group: 'TH', max: 5, applicable: 5, earned: 3, points: 3 },
          { group: 'TR', max: 10, applicable: 10, earned: -2, points: -2 },
        ],
      };

/** Plans that score otherwise, and call things by other names. */
export const criteria: Situations = {
  'điểm thưởng, điểm trừ, hệ số, nhóm trong nhóm': year({
    criteria: {
      ...resultFixture.criteria,
      rules: { units: { total: 100, bonusCap: 5 } },
      units: [
        ...resultFixture.criteria.units.map((group) => (group.id === 'TT1' ? inSteps(group) : group)),
        beside('TH', 'bonus', 5),
        beside('TR', 'penalty', 10),
      ],
    },
    units: resultFixture.units.map(withBeside),
  }),
  'kế hoạch không chấm cá nhân': year({
    criteria: {
      ...resultFixture.criteria,
      individuals: [],
      awards: resultFixture.criteria.awards.filter(({ subject }) => subject === 'unit'),
    },
    units: resultFixture.units.map((unit) => ({ ...unit, individuals: [] })),
    nominations: resultFixture.nominations.filter(({ subject }) => subject === 'unit'),
  }),
  'kế hoạch gọi tên người, nơi, loại hình, cấp theo cách riêng': year({
    criteria: {
      ...resultFixture.criteria,
      scope: 'Toàn tỉnh',
      peopleTitle: 'đoàn viên',
      unitTypes: [
        { id: 'phuong-xa', title: 'Xã, phường, đặc khu' },
        { id: 'truong-hoc', title: 'Trường' },
      ],
    },
  }),
  'kỳ sáu tháng đầu năm': year({ reportingPeriod: 'H1' }),
  'tiêu chí, nhóm không còn trong bộ tiêu chí': year({
    criteria: {
      ...resultFixture.criteria,
      units: resultFixture.criteria.units.slice(1),
      grades: resultFixture.criteria.grades.slice(1),
    },
  }),
  'điểm do chính kế hoạch quy định': year({
    criteria: { ...resultFixture.criteria, pointsOrigin: 'Điểm theo Phụ lục II của Kế hoạch.' },
  }),
  'kế hoạch không có tên trong ngoặc kép': year({
    criteria: {
      ...resultFixture.criteria,
      movement: {
        ...resultFixture.criteria.movement,
        title: 'Phong trào thi đua yêu nước',
        number: '.../KH-UBND',
      },
    },
  }),
};
