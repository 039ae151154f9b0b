import { percentOfTotal } from '../../domain/outcome.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { percent, pointsOrDash, tally } from '../words/wording.ts';
import { differenceOf, signed } from './figures/differences.ts';
import { cityIn, type ReviewStatistics } from './figures/review-statistics.ts';
import { areComparable, NOT_COMPARABLE } from './figures/years.ts';

type Year = ReviewStatistics['years'][number];
type Indicator = {
  readonly title: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly shown: (value: number) => string;
  /** Over how many each is, where these are not the same. */
  readonly of?: readonly [before: number, after: number];
  readonly isCount?: true;
  /** The two say nothing together: other criteria, or not the same members. */
  readonly isApart?: true;
};

/** A figure in both years over the same members; null where they are none, or too few. */
type Both = { readonly of: number; readonly before: number; readonly after: number } | null;

/**
 * The first and the last year that have a result, side by side. Points and shares of work are those of the same units and
 * people where these are enough; else each year's own, without a difference.
 */
export function startAndEnd(statistics: ReviewStatistics): readonly Block[] {
  const { wholeSpan } = statistics;
  if (wholeSpan === null)
    return [paragraph('body', 'Chưa có đủ hai năm có kết quả tổng hợp để so sánh đầu kỳ và cuối kỳ.')];
  const { first, last } = wholeSpan;
  const isSame = areComparable(first, last);
  const rows = indicatorsOf(statistics, first, last).map(
    ({ title, before, after, shown, of, isCount, isApart }, index) => {
      const cell = (value: number | null, at: 0 | 1) => {
        const coverage = of === undefined ? '' : ` (${formatInteger(of[at])})`;
        return centre(value === null ? '–' : `${shown(value)}${coverage}`);
      };
      const difference = isApart ? null : differenceOf(before, after);
      return row(
        centre(String(index + 1)),
        left(title),
        cell(before, 0),
        cell(after, 1),
        centre(signed(difference, isCount ? 0 : 2)),
      );
    },
  );
  return [
    ...bodyOf(
      isSame
        ? ''
        : `Bộ tiêu chí của năm ${last.year} khác bộ tiêu chí của năm ${first.year} nên các chỉ số về điểm, xếp loại ${NOT_COMPARABLE} (ghi “–” ở cột chênh lệch).`,
    ),
    ...captionedTable({
      caption: 'So sánh đầu kỳ và cuối kỳ',
      columns: [
        ['TT', 6],
        ['Chỉ số', 44],
        [`Năm ${first.year}`, 16],
        [`Năm ${last.year}`, 16],
        ['Chênh lệch', 16],
      ],
      rows,
      fontSize: 12,
      whenEmpty: '',
    }),
    paragraph(
      'note',
      'Chỉ số ghi “cùng” được tính trên cùng các đơn vị, cá nhân có số liệu ở cả hai năm; chỉ số khác ghi trong ngoặc số đơn vị, số người của từng năm. Dấu “–” ở cột chênh lệch: hai năm không cùng bộ tiêu chí hoặc không đủ đơn vị, cá nhân chung để so sánh.',
    ),
  ];
}

function indicatorsOf(statistics: ReviewStatistics, first: Year, last: Year): readonly Indicator[] {
  const { grades, units, people, years, comparedOver, outcomes } = statistics;
  const compared = comparedOver({ first, last });
  const setIn = (year: Year) => cityIn(statistics, year);
  const share = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined || whole === 0 ? null : percentOf(part, whole);
  const own = (
    title: string,
    of: (year: Year) => number | null,
    shown: (value: number) => string,
    rest: Pick<Indicator, 'isCount' | 'isApart' | 'of'> = {},
  ): Indicator => ({ title, before: of(first), after: of(last), shown, ...rest });
  /** Over the same members where there are enough. */
  const same = (
    title: string,
    noun: string,
    both: Both,
    of: (year: Year) => number | null,
    shown: (value: number) => string,
    countIn: (year: Year) => number = (year) => year.units.length,
  ): Indicator =>
    both === null
      ? own(title, of, shown, { isApart: true, of: [countIn(first), countIn(last)] })
      : { title: `${title} (cùng ${tally(both.of)} ${noun})`, before: both.before, after: both.after, shown };
  const [best] = grades;
  const groups = (
    of: ReviewStatistics['units'],
    subject: 'unit' | 'individual',
    whose: string,
    noun: string,
  ) =>
    of.groups.map(({ id, short, percents, counts }) =>
      same(
        `${whose} – ${short} (tỷ lệ đạt)`,
        noun,
        compared.mean(subject, id),
        (year) => percents[years.indexOf(year)] ?? null,
        percent,
        (year) => counts[years.indexOf(year)] ?? 0,
      ),
    );
  const bestBoth = best === undefined ? null : compared.bestGrade(best.id);
  return [
    own('Số đơn vị phải báo cáo', (year) => year.units.length, formatInteger, { isCount: true }),
    same(
      'Tỷ lệ đơn vị nộp đúng hạn',
      'đơn vị',
      rateOfSame(statistics, first, last, ({ submission }) => submission === 'on-time'),
      (year) => share(setIn(year)?.onTime, year.units.length),
      percent,
    ),
    same(
      'Tỷ lệ đơn vị đủ căn cứ xếp hạng',
      'đơn vị',
      rateOfSame(statistics, first, last, ({ total }) => total !== null),
      (year) => share(setIn(year)?.totals?.count ?? 0, year.units.length),
      percent,
    ),
    ...outcomes.flatMap(({ id, short }): readonly Indicator[] => {
      const both = compared.outcome(id);
      const [before, after] =
        both === null ? [null, null] : [percentOfTotal(both.before), percentOfTotal(both.after)];
      return both === null || before === null || after === null
        ? []
        : [{ title: `${short} (cùng ${tally(both.of)} đơn vị)`, before, after, shown: percent }];
    }),
    same(
      'Điểm bình quân của đơn vị',
      'đơn vị',
      compared.totals('unit'),
      (year) => setIn(year)?.totals?.mean ?? null,
      pointsOrDash,
      (year) => setIn(year)?.totals?.count ?? 0,
    ),
    same(
      `Tỷ lệ đơn vị xếp loại ${best?.title ?? ''}`,
      'đơn vị',
      bestBoth && {
        of: bestBoth.of,
        before: percentOf(bestBoth.before, bestBoth.of),
        after: percentOf(bestBoth.after, bestBoth.of),
      },
      (year) => share(setIn(year)?.grades[0], setIn(year)?.totals?.count),
      percent,
      (year) => setIn(year)?.totals?.count ?? 0,
    ),
    own('Số cá nhân được chấm điểm', (year) => year.people?.count ?? null, formatInteger, { isCount: true }),
    same(
      'Điểm bình quân của cá nhân',
      'người',
      compared.totals('individual'),
      (year) => year.people?.mean ?? null,
      pointsOrDash,
      ({ people: of }) => (of === null ? 0 : of.count - of.unscored),
    ),
    ...groups(units, 'unit', 'Đơn vị', 'đơn vị'),
    ...groups(people, 'individual', 'Cá nhân', 'người'),
  ];
}

/** How many of the units that both years have were so, in percent; null where these are too few of all. */
function rateOfSame(
  { isEnoughUnits }: ReviewStatistics,
  first: Year,
  last: Year,
  holds: (unit: Year['units'][number]) => boolean,
): Both {
  const later = new Map(last.units.map((unit) => [unit.id, unit]));
  const pairs = first.units.flatMap((before) => {
    const after = later.get(before.id);
    return after === undefined ? [] : [{ before, after }];
  });
  const of = pairs.length;
  if (of === 0 || !isEnoughUnits(of, Math.max(first.units.length, last.units.length))) return null;
  return {
    of,
    before: percentOf(pairs.filter(({ before }) => holds(before)).length, of),
    after: percentOf(pairs.filter(({ after }) => holds(after)).length, of),
  };
}
