import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { percent, pointsOrDash } from '../words/wording.ts';
import { differenceOf, signed } from './figures/differences.ts';
import { cityIn, type ReviewStatistics } from './figures/review-statistics.ts';
import { areComparable, NOT_COMPARABLE } from './figures/years.ts';

type Year = ReviewStatistics['years'][number];
type Indicator = {
  readonly title: string;
  readonly of: (year: Year) => number | null;
  readonly shown: (value: number) => string;
  readonly isCount?: true;
  /** It depends on the criteria, and says nothing across a change of them. */
  readonly isScored?: true;
};

/** The first and the last year that have a result, side by side; no difference across a change of criteria. */
export function startAndEnd(statistics: ReviewStatistics): readonly Block[] {
  const { known } = statistics;
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || first === last)
    return [paragraph('body', 'Chưa có đủ hai năm có kết quả tổng hợp để so sánh đầu kỳ và cuối kỳ.')];
  const isSame = areComparable(first, last);
  const rows = indicatorsOf(statistics).map(({ title, of, shown, isCount, isScored }, index) => {
    const [before, after] = [of(first), of(last)];
    const cell = (value: number | null) => centre(value === null ? '–' : shown(value));
    const difference = isScored && !isSame ? null : differenceOf(before, after);
    return row(
      centre(String(index + 1)),
      left(title),
      cell(before),
      cell(after),
      centre(signed(difference, isCount ? 0 : 2)),
    );
  });
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
  ];
}

function indicatorsOf(statistics: ReviewStatistics): readonly Indicator[] {
  const { grades, units, people, years } = statistics;
  const setIn = (year: Year) => cityIn(statistics, year);
  const share = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined || whole === 0 ? null : percentOf(part, whole);
  const [best] = grades;
  const groups = (of: ReviewStatistics['units'], whose: string): readonly Indicator[] =>
    of.groups.map(({ short, percents }) => ({
      title: `${whose} – ${short} (tỷ lệ đạt)`,
      of: (year) => percents[years.indexOf(year)] ?? null,
      shown: percent,
      isScored: true,
    }));
  return [
    { title: 'Số đơn vị phải báo cáo', of: (year) => year.units.length, shown: formatInteger, isCount: true },
    {
      title: 'Tỷ lệ đơn vị nộp đúng hạn',
      of: (year) => share(setIn(year)?.onTime, year.units.length),
      shown: percent,
    },
    {
      title: 'Tỷ lệ đơn vị đủ căn cứ xếp hạng',
      of: (year) => share(setIn(year)?.totals?.count ?? 0, year.units.length),
      shown: percent,
    },
    {
      title: 'Điểm bình quân của đơn vị',
      of: (year) => setIn(year)?.totals?.mean ?? null,
      shown: pointsOrDash,
      isScored: true,
    },
    {
      title: `Tỷ lệ đơn vị xếp loại ${best?.title ?? ''}`,
      of: (year) => share(setIn(year)?.grades[0], setIn(year)?.totals?.count),
      shown: percent,
      isScored: true,
    },
    {
      title: 'Số cá nhân được chấm điểm',
      of: (year) => year.people?.count ?? null,
      shown: formatInteger,
      isCount: true,
    },
    {
      title: 'Điểm bình quân của cá nhân',
      of: (year) => year.people?.mean ?? null,
      shown: pointsOrDash,
      isScored: true,
    },
    ...groups(units, 'Đơn vị'),
    ...groups(people, 'Cá nhân'),
  ];
}
