import type { LineResult, Result } from '../../../../src/domain/result.ts';
import { reportRulesFixture, resultFixture } from '../../../support/result-fixture.ts';
import { eachLine, eachUnit, rules, type Situations, year } from '../made-up.ts';

const IDS = resultFixture.units.map(({ id }) => id);

/** Criteria in which each line adds up as it is said here; what units answered stands with it. */
const summedAs = (
  sums: Readonly<Record<string, NonNullable<Result['criteria']['units'][number]['lines'][number]['sum']>>>,
  outcomeOf: (id: string, at: number) => LineResult['outcome'],
  rest = {},
) =>
  year(
    {
      criteria: {
        ...resultFixture.criteria,
        units: resultFixture.criteria.units.map((group) => ({
          ...group,
          lines: group.lines.map((line) => ({ ...line, kind: 'scale', sum: sums[line.id] ?? 'choice' })),
        })),
      },
      units: resultFixture.units.map((unit) =>
        eachLine(unit, ({ outcome: _, ...line }) => {
          const outcome = outcomeOf(line.criterion, IDS.indexOf(unit.id));
          return { ...line, status: 'scored', points: line.points ?? 5, ...(outcome && { outcome }) };
        }),
      ),
    },
    rest,
  );

/** What was done, added up over the units: shares, counts, cases, choices. */
export const sums: Situations = {
  'việc đếm được, vụ việc xảy ra, mức được chọn': summedAs(
    { 'TT1.1': 'count', 'TT1.2': 'cases', 'TT1.3': 'items', 'TT2.1': 'choice', 'TT2.2': 'cases' },
    (id, at) =>
      id === 'TT1.3'
        ? { part: at + 3, whole: 12 }
        : id === 'TT2.1'
          ? { choice: at > 2 ? 'Tốt' : 'Khá' }
          : { count: id === 'TT2.2' ? 0 : at },
  ),
  'không làm được việc nào, không vụ việc nào': summedAs(
    { 'TT1.1': 'count', 'TT1.2': 'cases', 'TT1.3': 'share', 'TT2.1': 'share' },
    (id) => (id.startsWith('TT1.3') || id === 'TT2.1' ? { part: 0, whole: 10 } : { count: 0 }),
  ),
  'mức được chọn bằng nhau giữa các đơn vị': summedAs({}, (_, at) => ({
    choice: at % 2 === 0 ? 'Khá' : 'Tốt',
  })),
  'mọi tỷ lệ đều đủ 100%': summedAs({ 'TT1.1': 'share', 'TT1.3': 'share', 'TT2.1': 'items' }, (id) =>
    id === 'TT1.2' || id === 'TT2.2' ? undefined : { part: 10, whole: 10 },
  ),
  'hai tỷ lệ chênh đúng mức coi là khác': summedAs({ 'TT2.1': 'share', 'TT2.2': 'share' }, (id) =>
    id.startsWith('TT2') ? { part: id === 'TT2.1' ? 96 : 98, whole: 100 } : undefined,
  ),
  'hai tỷ lệ chênh ít hơn mức coi là khác': summedAs({ 'TT2.1': 'share', 'TT2.2': 'share' }, (id) =>
    id.startsWith('TT2') ? { part: id === 'TT2.1' ? 965 : 980, whole: 1000 } : undefined,
  ),
  'một loại hình thấp hơn chung đúng mức coi là khác': summedAs(
    { 'TT1.3': 'share', 'TT2.1': 'items' },
    (id, at) => (id === 'TT1.3' || id === 'TT2.1' ? { part: at < 3 ? 94 : 100, whole: 100 } : undefined),
    rules({ units: 1, share: 1 }),
  ),
  'chỉ ghi tỷ lệ phần trăm thì không cộng': summedAs({ 'TT1.3': 'share', 'TT2.1': 'share' }, (id, at) =>
    id === 'TT1.3' ? { percent: 80 } : id === 'TT2.1' && at === 0 ? { part: 1, whole: 3 } : undefined,
  ),
  'tiêu chí không cộng chung': year(
    {},
    {
      reportRules: {
        ...reportRulesFixture,
        notAdded: [{ plan: '756-KH-UBND', line: 'TT2.2', because: 'mỗi nơi tính một khác' }],
        outcomes: [],
        goals: [],
      },
    },
  ),
  'kết quả cũ không có số liệu cộng': eachUnit((unit) => eachLine(unit, ({ outcome: _, ...line }) => line)),
};
