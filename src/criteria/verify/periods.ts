import { pointsFromHundredths } from '../../domain/points.ts';
import { daysOfTerm, periodWords, type ReportingPeriod } from '../../domain/term.ts';
import { addDays, formatShortDate } from '../../text/dates.ts';
import type { Path } from '../../yaml/place.ts';
import { isGroup } from '../groups.ts';
import { showPoints } from '../kinds/reading.ts';
import { fullOfAsking, fullOfYear, periodsOf, plannedDeadline } from '../of-term.ts';
import { fullMark } from '../rules.ts';
import type { AppliesTo, CriteriaGroup, CriteriaSet, Periods } from '../schema.ts';
import { nameOf } from './award-name.ts';
import { type Finding, SIDES } from './finding.ts';

/** So many days after the end of a period its reports may be due. */
const LATEST = 92;

/** A plan's reporting periods: none twice or within another, each with a day that fits it, all with the points that the year takes for granted. */
export function verifyPeriods(set: CriteriaSet): readonly Finding[] {
  const { periods } = set;
  const unknown = unknownPeriods(set);
  if (periods === undefined) return unknown;
  return [...unknown, ...eachPeriod(set, periods), ...SIDES.flatMap((side) => pointsOf(set, periods, side))];
}

function found(path: Path, problem: string, remedy: string): Finding {
  return { code: 'TD4190', path, values: { problem, remedy } };
}

/** In an ordinary year, since a plan says the same of every year. */
const YEAR = 2026;

function eachPeriod(set: CriteriaSet, { each }: Periods): readonly Finding[] {
  return each.flatMap(({ period }, index) => {
    const path = ['periods', 'each', index];
    const own = daysOfTerm({ year: YEAR, reportingPeriod: period });
    const before = each.slice(0, index).map((other) => other.period);
    const overlapping = before.find((other) => {
      const days = daysOfTerm({ year: YEAR, reportingPeriod: other });
      return days.from <= own.to && own.from <= days.to;
    });
    const last = before.at(-1);
    const findings: Finding[] = [];
    if (overlapping !== undefined) {
      const problem =
        overlapping === period
          ? `Kỳ “${periodWords(period)}” ghi hai lần.`
          : `Kỳ “${periodWords(period)}” trùng thời gian với kỳ “${periodWords(overlapping)}”.`;
      findings.push(
        found([...path, 'period'], problem, 'Mỗi kỳ ghi một lần; chọn hoặc các quý, hoặc 6 tháng.'),
      );
    } else if (last !== undefined && own.from < daysOfTerm({ year: YEAR, reportingPeriod: last }).from) {
      const problem = `Kỳ “${periodWords(period)}” đứng sau kỳ “${periodWords(last)}” là kỳ muộn hơn.`;
      findings.push(found([...path, 'period'], problem, 'Ghi các kỳ theo thứ tự trong năm.'));
    }
    const due = plannedDeadline(
      { ...set, periods: { each, year: 'last' } },
      { year: YEAR, reportingPeriod: period },
    );
    const latest = addDays(own.to, LATEST);
    if (due > latest) {
      const problem = `Hạn gửi báo cáo của ${periodWords(period)} là ngày ${formatShortDate(due)}, quá ${LATEST} ngày sau khi hết kỳ.`;
      const remedy = `Ghi một ngày từ ${formatShortDate(own.from).slice(0, -5)} đến ${formatShortDate(latest).slice(0, -5)} ở “deadline”.`;
      findings.push(found([...path, 'deadline'], problem, remedy));
    }
    return findings;
  });
}

/** What a side comes to in each period, and in the year. */
function pointsOf(
  set: CriteriaSet,
  { year, each }: Periods,
  side: (typeof SIDES)[number],
): readonly Finding[] {
  const { groups, floor = 0 } = set[side];
  if (groups.length === 0) return [];
  const whole = side === 'units' ? 'Tập thể' : 'Cá nhân';
  const full = fullMark(set, side);
  const sum = fullOfYear(set, side);
  const findings: Finding[] = [];
  const ofPeriods = each.map(({ period }) => ({ period, full: fullOfAsking(set, side, period) }));
  const said = ofPeriods.map((own) => `${periodWords(own.period)} ${showPoints(own.full)}`).join(', ');
  const nothing = ofPeriods.find((own) => own.full === 0);
  if (nothing !== undefined && side === 'units') {
    const problem = `Không có tiêu chí nào chấm ở ${periodWords(nothing.period)}.`;
    findings.push(
      found(['periods', 'each'], problem, 'Bỏ kỳ này, hoặc thêm kỳ vào “appliesTo.periods” của tiêu chí.'),
    );
  }
  if (year === 'mean' && new Set(ofPeriods.map((own) => own.full)).size > 1) {
    const problem = `${whole}: điểm cả năm là bình quân các kỳ nhưng điểm tối đa của các kỳ khác nhau (${said}).`;
    findings.push(found(['periods', 'year'], problem, 'Cho các kỳ cùng điểm tối đa, hoặc ghi “year: sum”.'));
  } else if (sum !== full) {
    const own = fullOfAsking(set, side, 'year');
    const beside = own === 0 ? '' : `, tiêu chí riêng của năm ${showPoints(own)}`;
    const problem = `${whole}: ${WAYS[year]} là ${showPoints(sum)} điểm (${said}${beside}), không bằng tổng điểm ${showPoints(full)}.`;
    findings.push(found([side, 'groups'], problem, 'Sửa điểm các tiêu chí, hoặc “total”, cho bằng nhau.'));
  }
  if (floor < 0) {
    const problem = `${whole}: “floor” dưới 0 không dùng được khi kế hoạch có kỳ báo cáo.`;
    findings.push(found([side, 'floor'], problem, 'Bỏ “floor”, hoặc ghi 0.'));
  }
  if (
    side === 'individuals' &&
    fullOfAsking(set, side, 'year') !== 0 &&
    ofPeriods.some((own) => own.full !== 0)
  ) {
    const problem = 'Cá nhân vừa chấm trong các kỳ, vừa có tiêu chí riêng của năm (“periods: [year]”).';
    findings.push(
      found(
        [side, 'groups'],
        problem,
        'Chấm cá nhân hoặc trong các kỳ, hoặc ở báo cáo năm: ghi “periods: [year]” cho mọi nhóm của cá nhân, hay bỏ ở tất cả.',
      ),
    );
  }
  const uneven = side === 'individuals' ? unevenPeriod(set, each) : null;
  if (uneven !== null) {
    const problem = `Ở ${periodWords(uneven)}, điểm tối đa của cá nhân so với cả năm không cùng tỷ lệ với tập thể, nên không xếp loại chung được.`;
    findings.push(
      found(
        ['periods'],
        problem,
        'Cho điểm tối đa của tập thể và cá nhân trong kỳ cùng tỷ lệ so với cả năm.',
      ),
    );
  }
  return findings;
}

const WAYS = {
  sum: 'cộng các kỳ trong năm',
  mean: 'bình quân các kỳ trong năm',
  last: 'kỳ cuối năm',
} as const;

/** Grades of a period are a share of those of the year: one share for units and people. */
function unevenPeriod(set: CriteriaSet, each: Periods['each']): ReportingPeriod | null {
  const [units, people] = [fullOfYear(set, 'units'), fullOfYear(set, 'individuals')];
  const uneven = each.find(({ period }) => {
    const own = fullOfAsking(set, 'individuals', period);
    return own !== pointsFromHundredths(0) && own * units !== fullOfAsking(set, 'units', period) * people;
  });
  return uneven?.period ?? null;
}

/** Periods that a group or criterion is for, and that the plan does not have. */
function unknownPeriods(set: CriteriaSet): readonly Finding[] {
  const known = periodsOf(set);
  const of = (what: string, periods: AppliesTo['periods'], path: Path): readonly Finding[] =>
    (periods ?? []).flatMap((period, index) => {
      if (period === 'year' ? known.length > 0 : known.includes(period)) return [];
      const words = period === 'year' ? 'cả năm' : periodWords(period);
      const problem =
        known.length === 0
          ? `${what} ở kỳ “${words}” nhưng bộ tiêu chí không có kỳ báo cáo.`
          : `${what} ở kỳ “${words}” mà kế hoạch không có; có: ${known.map(periodWords).join(', ')}.`;
      return [found([...path, 'periods', index], problem, 'Sửa kỳ ở đây, hoặc thêm kỳ vào “periods”.')];
    });
  const inGroup = (group: CriteriaGroup, path: Path): readonly Finding[] => [
    ...of(`${group.id} ghi chấm`, group.appliesTo?.periods, [...path, 'appliesTo']),
    ...group.criteria.flatMap((entry, index) => {
      const inside = [...path, 'criteria', index];
      if (isGroup(entry)) return inGroup(entry, inside);
      return of(`${entry.id} ghi chấm`, entry.appliesTo?.periods, [...inside, 'appliesTo']);
    }),
  ];
  return [
    ...SIDES.flatMap((side) =>
      set[side].groups.flatMap((group, index) => inGroup(group, [side, 'groups', index])),
    ),
    ...set.awards.flatMap((award, index) => of(`${nameOf(award)} ghi xét`, award.periods, ['awards', index])),
  ];
}
