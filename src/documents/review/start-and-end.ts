import { percentOfTotal } from '../../domain/outcome.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { isSaidInPercent, percent, pointsOrDash } from '../words/wording.ts';
import type { Compared } from './figures/comparisons.ts';
import { differenceOf, signed } from './figures/differences.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { ofSameUnits } from './figures/same-units.ts';
import { areComparable, NOT_COMPARABLE } from './figures/years.ts';

type Year = ReviewStatistics['years'][number];

/** A figure of both years. */
type Indicator = {
  readonly title: string;
  readonly before: number;
  readonly after: number;
  readonly shown: (value: number) => string;
  /** Over the same members, how many and of what; null for a plain count of each year. */
  readonly over: { readonly of: number; readonly noun: string } | null;
};

/**
 * The first and the last year that have a result, side by side: what can be, over the same units and people where these are
 * enough. What cannot is no row of dashes; the sentence above the table says why.
 */
export function startAndEnd(statistics: ReviewStatistics): readonly Block[] {
  const { wholeSpan, hasPeople } = statistics;
  const members = hasPeople ? 'đơn vị, cá nhân' : 'đơn vị';
  if (wholeSpan === null)
    return [paragraph('body', 'Chưa có đủ hai năm có kết quả tổng hợp để so sánh đầu kỳ và cuối kỳ.')];
  const { first, last } = wholeSpan;
  const rows = indicatorsOf(statistics, first, last).map(({ title, before, after, shown, over }, index) =>
    row(
      centre(String(index + 1)),
      left(title),
      centre(over === null ? '–' : `${formatInteger(over.of)} ${over.noun}`),
      centre(shown(before)),
      centre(shown(after)),
      centre(signed(differenceOf(before, after), over === null ? 0 : 2)),
    ),
  );
  return [
    ...bodyOf(
      `So sánh năm ${first.year} với năm ${last.year}; mỗi chỉ số được tính trên cùng các ${members} có số liệu ở cả hai năm, số lượng ghi trong bảng.`,
      areComparable(first, last)
        ? ''
        : `Bộ tiêu chí của năm ${last.year} khác bộ tiêu chí của năm ${first.year} nên điểm, xếp loại hai năm ${NOT_COMPARABLE}, không có trong bảng; tăng, giảm trong từng giai đoạn dùng chung bộ tiêu chí tại phần III.`,
      `Nội dung không đủ số ${members} chung thì không so sánh.`,
    ),
    ...captionedTable({
      caption: 'So sánh đầu kỳ và cuối kỳ',
      columns: [
        ['TT', 6],
        ['Chỉ số', 40],
        ['Tính trên cùng', 14],
        [`Năm ${first.year}`, 13],
        [`Năm ${last.year}`, 13],
        ['Chênh lệch', 13],
      ],
      rows,
      fontSize: 12,
      whenEmpty: '',
    }),
  ];
}

function indicatorsOf(statistics: ReviewStatistics, first: Year, last: Year): readonly Indicator[] {
  const { grades, units, people, comparedOver, outcomes, rules, hasPeople } = statistics;
  const compared = comparedOver({ first, last });
  const over = (of: number, noun: string) => ({ of, noun });
  const count = (title: string, of: (year: Year) => number | null): readonly Indicator[] => {
    const [before, after] = [of(first), of(last)];
    return before === null || after === null
      ? []
      : [{ title, before, after, shown: formatInteger, over: null }];
  };
  const mean = (
    title: string,
    noun: string,
    both: Compared | null,
    shown: (value: number) => string,
  ): readonly Indicator[] =>
    both === null
      ? []
      : [{ title, before: both.before, after: both.after, shown, over: over(both.of, noun) }];
  /** A share of the same units, in percent. */
  const share = (title: string, both: Compared | null): readonly Indicator[] =>
    both === null || !isSaidInPercent(both.of, rules)
      ? []
      : [
          {
            title,
            before: percentOf(both.before, both.of),
            after: percentOf(both.after, both.of),
            shown: percent,
            over: over(both.of, 'đơn vị'),
          },
        ];
  const groups = (
    of: ReviewStatistics['units'],
    subject: 'unit' | 'individual',
    whose: string,
    noun: string,
  ) =>
    of.groups.flatMap(({ id, short }) =>
      mean(`${whose} – ${short} (tỷ lệ so với điểm tối đa)`, noun, compared.mean(subject, id), percent),
    );
  const [best] = grades;
  return [
    ...count('Số đơn vị phải báo cáo', (year) => year.units.length),
    ...(hasPeople ? count('Số cá nhân được chấm điểm', (year) => year.people?.count ?? null) : []),
    ...share(
      'Tỷ lệ đơn vị nộp đúng hạn',
      ofSameUnits(statistics, first, last, ({ submission }) => submission === 'on-time'),
    ),
    ...share(
      'Tỷ lệ đơn vị đủ căn cứ xếp hạng',
      ofSameUnits(statistics, first, last, ({ total }) => total !== null),
    ),
    ...outcomes.flatMap(({ id, short }) => {
      const both = compared.outcome(id);
      if (both === null) return [];
      const [before, after] = [percentOfTotal(both.before), percentOfTotal(both.after)];
      if (before === null || after === null) return [];
      return mean(short, 'đơn vị', { of: both.of, before, after }, percent);
    }),
    ...mean('Điểm bình quân của đơn vị', 'đơn vị', compared.totals('unit'), pointsOrDash),
    ...share(
      `Tỷ lệ đơn vị xếp loại ${best?.title ?? ''}`,
      best === undefined ? null : compared.bestGrade(best.id),
    ),
    ...mean('Điểm bình quân của cá nhân', 'người', compared.totals('individual'), pointsOrDash),
    ...groups(units, 'unit', 'Đơn vị', 'đơn vị'),
    ...groups(people, 'individual', 'Cá nhân', 'người'),
  ];
}
