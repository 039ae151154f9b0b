import { formatNumber } from '../../text/numbers.ts';
import { dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { joined, percent, quoted, tally } from '../words/wording.ts';
import { profileChart } from './charts/review-charts.ts';
import { changeInText, hasMoved } from './figures/differences.ts';
import type { MeanTrend, Trends } from './figures/mean-trends.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import type { Span } from './figures/years.ts';
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

/** Where groups and criteria stand in the last year, and which moved by as much as the office calls a change. */
function trendItems(
  { known, years, span, rules }: ReviewStatistics,
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
    return `${what} đạt tỷ lệ cao nhất là ${quoted(best.short)} (${percent(best.share)}, ${tally(best.of)} ${noun}), thấp nhất là ${quoted(weakest.short)} (${percent(weakest.share)}, ${tally(weakest.of)} ${noun})`;
  };
  const levels = [extremes(groups, 'nhóm tiêu chí'), extremes(lines, 'tiêu chí')].filter(
    (said) => said !== '',
  );
  return [
    levels.length === 0 ? '' : `Năm ${last.year}, ${levels.join('; ')}`,
    span === null ? '' : movedSince(span, [...groups, ...lines], noun, rules.standout.gap),
  ].filter((item) => item !== '');
}

/** What rose and what fell by `gap` points or more, over the same members; that nothing did is said as well. */
function movedSince({ first, last }: Span, all: readonly MeanTrend[], noun: string, gap: number): string {
  if (all.every(({ change }) => change === null)) return '';
  const since = `Từ năm ${first.year} đến năm ${last.year}, tính trên cùng số ${noun} có điểm ở cả hai năm`;
  const [up, down] = [movedMost(all, 1, gap), movedMost(all, -1, gap)];
  if (up.length + down.length === 0)
    return `${since}, không nhóm tiêu chí, tiêu chí nào tăng hoặc giảm từ ${formatNumber(gap)} ${PERCENT_POINTS} trở lên`;
  const parts = [
    up.length === 0 ? '' : `tăng nhiều nhất là ${joined(up.map(withBase(noun)))}`,
    down.length === 0 ? '' : `giảm nhiều nhất là ${joined(down.map(withBase(noun)))}`,
  ];
  return `${since}, ${parts.filter((part) => part !== '').join('; ')}`;
}

/** Those that moved most in one direction, by `least` percentage points or more, the largest first. */
export function movedMost(of: readonly MeanTrend[], direction: 1 | -1, least = 0): readonly MovedTrend[] {
  return of
    .flatMap((trend) => (trend.change === null ? [] : [{ ...trend, change: trend.change }]))
    .filter(({ change }) => hasMoved(change, direction, least))
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

/** `“Quy chế văn hóa công sở” (tăng 3,00 điểm phần trăm, 64 đơn vị)` */
export function withBase(noun: string): (moved: MovedTrend) => string {
  return ({ short, change, compared }) => {
    const of = compared === null ? '' : `, ${tally(compared.of)} ${noun}`;
    return `${quoted(short)} (${changeInText(change, PERCENT_POINTS)}${of})`;
  };
}

/** With a share in that year, the highest first. */
function inYear(of: readonly MeanTrend[], at: number) {
  return of
    .flatMap(({ short, percents, counts }) => {
      const share = percents[at] ?? null;
      return share === null ? [] : [{ short, share, of: counts[at] ?? 0 }];
    })
    .sort((a, b) => b.share - a.share);
}
