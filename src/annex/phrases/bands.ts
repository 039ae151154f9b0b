import { formatNumber } from '../../text/numbers.ts';
import type { UnderstoodBand, UnderstoodRule } from '../understood.ts';
import type { ClauseFact } from './clause-fact.ts';

type Band = Extract<ClauseFact, { readonly is: 'band' }>;
type Bands =
  | { readonly rule: UnderstoodRule; readonly best: number; readonly doubts?: readonly string[] }
  | { readonly why: string; readonly best?: number };

/** Bounds that follow on one another without a gap, and what they give; `rest`: points of all that is below them. */
export function bandsOf(given: readonly Band[], rest: number | null): Bands {
  // A number without its sign between percentages is one of them.
  const of = given.some((band) => band.of === 'percent') ? 'percent' : 'count';
  const best = Math.max(...given.map(({ points }) => points));
  const sorted = [...given].sort((a, b) => (a.from ?? -1) - (b.from ?? -1) || (a.to ?? 1e9) - (b.to ?? 1e9));
  const points = sorted.map((band) => band.points);
  const isRising = points.every((each, index) => index === 0 || each >= (points[index - 1] ?? 0));
  const isFalling = points.every((each, index) => index === 0 || each <= (points[index - 1] ?? 0));
  const gap = gapIn(sorted, of);
  if (gap !== null) return { why: gap, best };
  if (sorted.length > 1 && isFalling && !isRising) return fallingBands(sorted, rest, of, best);
  if (!isRising) return { why: 'mốc cao hơn mà ít điểm hơn', best };
  const doubts: string[] = [];
  const bands: UnderstoodBand[] = [];
  for (const band of sorted) {
    const from = band.from ?? 0;
    if (band.isAbove)
      doubts.push(`đúng ${shown(from, of)} cũng được ${formatNumber(band.points)} điểm, dù ghi “trên”`);
    if (from === 0 && band.points === 0 && sorted.length > 1) continue;
    bands.push({ from, points: band.points });
  }
  const [first] = bands;
  if (first !== undefined && first.from > 0 && rest !== null && rest > 0)
    bands.unshift({ from: 0, points: rest });
  const top = sorted.at(-1);
  if (top !== undefined && top.to !== null && top.to !== top.from && !(of === 'percent' && top.to >= 100)) {
    doubts.push(`trên ${shown(top.to, of)} không ghi được mấy điểm; lấy ${formatNumber(top.points)} điểm`);
  }
  if (
    first !== undefined &&
    first.from > 0 &&
    rest === null &&
    !sorted.some(({ from }) => from === null || from === 0)
  ) {
    doubts.push(`dưới ${shown(first.from, of)} không ghi được mấy điểm; lấy 0 điểm`);
  }
  if (bands.length === 0 || best <= 0) return { why: 'không mốc nào có điểm', best };
  const twice = bands.find(({ from }, index) => bands.findIndex((each) => each.from === from) !== index);
  if (twice !== undefined) return { why: `mốc ${shown(twice.from, of)} ghi hai lần`, best };
  return { rule: { kind: 'bands', of, bands, isBeyond: false }, best, doubts };
}

/** The less the better: the points of what lies below each bound. */
function fallingBands(
  sorted: readonly Band[],
  rest: number | null,
  of: 'percent' | 'count',
  best: number,
): Bands {
  const limits: { bound: number; isIncluded: boolean; points: number }[] = [];
  for (const band of sorted) {
    if (band.points === 0) continue;
    if (band.to === null) return { why: 'mốc lớn nhất vẫn còn điểm', best };
    // Whole numbers: up to 4 is below 5.
    limits.push({ bound: band.to, isIncluded: band.isToIncluded, points: band.points });
  }
  if (rest !== null && rest > 0) return { why: 'mốc lớn nhất vẫn còn điểm', best };
  if (limits.length === 0) return { why: 'không mốc nào có điểm', best };
  return { rule: { kind: 'limits', of, limits, isBeyond: false }, best, doubts: [] };
}

/** Where two bounds that follow on one another leave something out or overlap; null where they fit. */
function gapIn(sorted: readonly Band[], of: 'percent' | 'count'): string | null {
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next === undefined) break;
    if (band.to === null) {
      // `từ 90% trở lên; từ 70% trở lên`: the higher one counts where both fit.
      if (band.from !== null) continue;
      return 'có hai mốc chồng lên nhau';
    }
    const from = next.from ?? 0;
    // Whole numbers follow on one another: 70–79, 80–89; so do a bound below and the bound itself.
    const step = from - band.to;
    if (step < 0) return `mốc ${shown(from, of)} chồng lên mốc đến ${shown(band.to, of)}`;
    if (step > 1 || (step > 0 && !band.isToIncluded))
      return `từ ${shown(band.to, of)} đến ${shown(from, of)} không có mốc`;
  }
  return null;
}

function shown(value: number, of: 'percent' | 'count'): string {
  return `${formatNumber(value)}${of === 'percent' ? '%' : ''}`;
}
