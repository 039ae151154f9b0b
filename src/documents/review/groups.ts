import { dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { joined, percent, quoted } from '../words/wording.ts';
import { profileChart } from './charts/review-charts.ts';
import { changeInText } from './figures/differences.ts';
import type { MeanTrend, Trends } from './figures/mean-trends.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { groupTrends } from './trend-table.ts';

const SHOWN = 3;

/** The points of the percentage itself. */
const PERCENT_POINTS = 'điểm phần trăm';

/** How groups and criteria went over the years: strongest, weakest, most improved, most declined. */
export function groupsOverYears(
  statistics: ReviewStatistics,
  trends: Trends,
  words: { readonly whose: string; readonly noun: string; readonly whenEmpty: string },
): readonly Block[] {
  const hasFigures = trends.groups.some(({ percents }) => percents.some((share) => share !== null));
  if (!hasFigures) return [paragraph('body', words.whenEmpty)];
  return [
    ...groupTrends(
      statistics,
      trends.groups,
      `Kết quả của ${words.whose} theo nhóm tiêu chí qua các năm (% so với điểm tối đa)`,
    ),
    ...profileChart(statistics, trends, {
      title: `Tỷ lệ đạt của ${words.whose} theo nhóm tiêu chí`,
      noun: words.noun,
    }),
    ...dashes(trendItems(statistics, trends, words.noun)),
  ];
}

function trendItems(
  { known, years, span }: ReviewStatistics,
  { groups }: Trends,
  noun: string,
): readonly string[] {
  const last = known.at(-1);
  if (last === undefined) return [];
  const at = years.indexOf(last);
  const lines = groups.flatMap((group) => group.lines);
  const extremes = (of: readonly MeanTrend[], what: string) => {
    const sorted = inYear(of, at);
    const [best] = sorted;
    const weakest = sorted.at(-1);
    if (best === undefined || weakest === undefined || best.share === weakest.share) return '';
    return `Năm ${last.year}, ${what} đạt tỷ lệ cao nhất là ${quoted(best.short)} (${percent(best.share)}), thấp nhất là ${quoted(weakest.short)} (${percent(weakest.share)})`;
  };
  const moved = (of: readonly MeanTrend[], what: string, direction: 1 | -1, word: string) => {
    const most = movedMost(of, direction);
    return span === null || most.length === 0
      ? ''
      : `So với năm ${span.first.year}, tính trên cùng số ${noun} có điểm ở cả hai năm, ${what} ${word} nhiều nhất năm ${span.last.year} là ${joined(most.map(said))}`;
  };
  return [
    extremes(groups, 'nhóm tiêu chí'),
    extremes(lines, 'tiêu chí'),
    moved(groups, 'nhóm tiêu chí', 1, 'tăng'),
    moved(groups, 'nhóm tiêu chí', -1, 'giảm'),
    moved(lines, 'tiêu chí', 1, 'tăng'),
    moved(lines, 'tiêu chí', -1, 'giảm'),
  ].filter((item) => item !== '');
}

/** Those that moved most in one direction, by `least` percentage points or more, the largest first. */
export function movedMost(of: readonly MeanTrend[], direction: 1 | -1, least = 0): readonly MovedTrend[] {
  return of
    .flatMap((trend) => (trend.change === null ? [] : [{ ...trend, change: trend.change }]))
    .filter(({ change }) => change * direction > 0 && Math.abs(change) >= least)
    .sort((a, b) => (b.change - a.change) * direction)
    .slice(0, SHOWN);
}

/** The criteria with the lowest share in a year, lowest first; none where everything is full. */
export function weakestIn(
  { groups }: Trends,
  at: number,
): readonly { readonly short: string; readonly share: number }[] {
  return inYear(
    groups.flatMap(({ lines }) => lines),
    at,
  )
    .filter(({ share }) => share < 100)
    .slice(-SHOWN)
    .reverse();
}

type MovedTrend = MeanTrend & { readonly change: number };

/** `“Quy chế văn hóa công sở” (tăng 3,00 điểm phần trăm)` */
export function said({ short, change }: MovedTrend): string {
  return `${quoted(short)} (${changeInText(change, PERCENT_POINTS)})`;
}

/** With a share in that year, the highest first. */
function inYear(of: readonly MeanTrend[], at: number) {
  return of
    .flatMap(({ short, percents }) => {
      const share = percents[at] ?? null;
      return share === null ? [] : [{ short, share }];
    })
    .sort((a, b) => b.share - a.share);
}
