import { z } from 'zod';
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  lesserFraction,
  multiplyFractions,
  subtractFractions,
  toHundredths,
} from '../../domain/fraction.ts';
import { MOST_POINTS, type Points, pointsFromFraction, pointsToNumber } from '../../domain/points.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { bandOf, bandsParam, describeBands, nameBand, pointsOfBand, verifyBands } from './bands.ts';
import { bandFormula, lineFormula, numbersThat, rounded } from './formula.ts';
import { defineCriterionKind, type FormulaCells } from './kind.ts';
import {
  type Read,
  readAnswer,
  readResult,
  refuseQuantity,
  score,
  scoreExactly,
  showPoints,
} from './reading.ts';

const percent = z.number().min(0).max(100);
const positive = z.number().positive().max(MOST_POINTS);

const better = z.literal('lower').optional();
const reached = {
  better,
  /** Points at 100 % of the target; the maximum where left out. */
  atTarget: positive.optional(),
  /** For every whole `per` percent beyond the target so many points, `cap` at most; above the maximum they are bonus. */
  beyond: z
    .strictObject({ per: z.number().positive().max(1000), points: positive, cap: positive.optional() })
    .optional(),
};

const params = z.union([
  z.strictObject({ ...reached, zeroBelow: percent.optional() }),
  z.strictObject({ ...reached, zeroAt: z.number().min(0).max(99.99) }),
  z.strictObject({ better, bands: bandsParam }),
]);

type TargetParams = z.infer<typeof params>;
type OnScale = Exclude<TargetParams, { bands: unknown }>;

const HUNDRED = fractionOf(100);

/** A result in `Số đạt` against the unit's own target in `Tổng số`, which it may go beyond. */
export const target = defineCriterionKind<TargetParams>({
  kind: 'target',
  title: 'So với chỉ tiêu được giao',
  params,
  example: '{ beyond: { per: 1, points: 0.5, cap: 2 } }',
  answeredIn: () => ['achieved', 'total'],
  describe: (params, max) => {
    const less = params.better === 'lower' ? ' (thấp hơn chỉ tiêu là tốt hơn)' : '';
    return `Số đạt là kết quả, Tổng số là chỉ tiêu được giao${less}; ${describeRule(params, max)}.`;
  },
  verify: (params, max) => {
    if ('bands' in params) return verifyBands(params.bands, max);
    const at = atTarget(params, max);
    const full = pointsToNumber(max);
    if (at > full) return [`“atTarget” (${formatNumber(at)}) lớn hơn điểm tối đa ${showPoints(max)}.`];
    const { beyond } = params;
    if (beyond === undefined) {
      return at < full
        ? [
            `“atTarget” (${formatNumber(at)}) thấp hơn điểm tối đa ${showPoints(max)} mà không có “beyond”, nên không ai đạt điểm tối đa.`,
          ]
        : [];
    }
    if (beyond.cap === undefined && at === full) {
      return [
        `“beyond” cần “cap”: điểm vượt chỉ tiêu được cộng nhiều nhất bao nhiêu, vì đạt chỉ tiêu đã đủ ${showPoints(max)} điểm.`,
      ];
    }
    return beyond.cap !== undefined && at + beyond.cap < full
      ? [
          `Đạt chỉ tiêu ${formatNumber(at)} điểm, cộng nhiều nhất ${formatNumber(beyond.cap)} điểm khi vượt, chưa tới điểm tối đa ${showPoints(max)}.`,
        ]
      : [];
  },
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, params, max) => {
    const read = readReached(answer);
    if ('stop' in read) return read.stop;
    const { share, words } = shareOf(read.value, params);
    if ('bands' in params) {
      const band = bandOf(params.bands, share);
      return score(pointsOfBand(band), `${words} (${nameBand(params.bands, band, formatPercent)})`);
    }
    return scoreExactly(pointsOf(share, params, max), `${words}; ${describeRule(params, max)}`);
  },
  most: (params, max) => {
    if ('bands' in params || params.beyond?.cap === undefined) return max;
    const most = addFractions(fractionOf(atTarget(params, max)), fractionOf(params.beyond.cap));
    return Math.max(max, pointsFromFraction(most)) as Points;
  },
  // What the units reached adds up, and so does what they should have; of what should be less, a part is no achievement.
  sum: ({ better: side }) => (side === 'lower' ? null : 'share'),
  outcome: (answer, { better: side }) => {
    if (side === 'lower') return null;
    const read = readReached(answer);
    if ('stop' in read) return null;
    const { achieved, total, isPercent } = read.value;
    return isPercent ? { percent: achieved } : { part: achieved, whole: total };
  },
  formula: targetFormula,
});

type Result = { readonly achieved: number; readonly total: number; readonly isPercent: boolean };

/** A percentage alone is that of the target that was reached; two percentages are result and target. */
function readReached(answer: LineAnswer): Read<Result> {
  const achieved = readResult(answer);
  if ('stop' in achieved) return achieved;
  const { value, isPercent } = achieved.value;
  if (isPercent && answer.total.state === 'blank')
    return { value: { achieved: value, total: 100, isPercent } };
  const total = readAnswer(answer, 'total');
  if ('stop' in total) return total;
  if (total.value.isPercent !== isPercent) {
    return isPercent
      ? { stop: refuseQuantity('TD2109', achieved.value, answer.line, 'achieved') }
      : { stop: refuseQuantity('TD2109', total.value, answer.line, 'total') };
  }
  if (total.value.value <= 0) return { stop: refuseQuantity('TD2102', total.value, answer.line, 'total') };
  return { value: { achieved: value, total: total.value.value, isPercent } };
}

/** How much of the target was reached, in percent. Where less is better, so much over it is so much less than all of it. */
function shareOf({ achieved, total, isPercent }: Result, { better }: TargetParams) {
  const plain = divideFractions(multiplyFractions(fractionOf(achieved), HUNDRED), fractionOf(total));
  const mirrored = subtractFractions(fractionOf(200), plain);
  const share = better === 'lower' ? orNothing(mirrored) : plain;
  const shown = formatPercent(toHundredths(share));
  const unit = isPercent ? '%' : '';
  return {
    share,
    words: `${formatNumber(achieved)}${unit} so với chỉ tiêu ${formatNumber(total)}${unit}, đạt ${shown}`,
  };
}

function pointsOf(share: Fraction, params: OnScale, max: Points): Fraction {
  const at = fractionOf(atTarget(params, max));
  const over = subtractFractions(share, HUNDRED);
  if (compareFractions(over, fractionOf(0)) >= 0) {
    const { beyond } = params;
    if (beyond === undefined) return at;
    const steps = divideFractions(over, fractionOf(beyond.per));
    const whole = { numerator: steps.numerator / steps.denominator, denominator: 1n };
    const more = multiplyFractions(whole, fractionOf(beyond.points));
    const cap = fractionOf(capOf(params, max));
    return addFractions(at, lesserFraction(more, cap));
  }
  if ('zeroAt' in params) {
    const climbed = orNothing(subtractFractions(share, fractionOf(params.zeroAt)));
    return divideFractions(
      multiplyFractions(at, climbed),
      subtractFractions(HUNDRED, fractionOf(params.zeroAt)),
    );
  }
  if (compareFractions(share, fractionOf(params.zeroBelow ?? 0)) < 0) return fractionOf(0);
  return divideFractions(multiplyFractions(at, share), HUNDRED);
}

function orNothing(share: Fraction): Fraction {
  return share.numerator < 0n ? fractionOf(0) : share;
}

function atTarget({ atTarget: given }: OnScale, max: Points): number {
  return given ?? pointsToNumber(max);
}

/** What going beyond adds at most: up to the maximum where no cap is given. */
function capOf(params: OnScale, max: Points): number {
  const room = subtractFractions(fractionOf(pointsToNumber(max)), fractionOf(atTarget(params, max)));
  return params.beyond?.cap ?? pointsToNumber(pointsFromFraction(room));
}

function describeRule(params: TargetParams, max: Points): string {
  if ('bands' in params) return describeBands(params.bands, formatPercent);
  const at = formatNumber(atTarget(params, max));
  const under =
    'zeroAt' in params
      ? `tăng đều từ ${formatPercent(params.zeroAt)} (0 điểm) đến 100% chỉ tiêu (${at} điểm)`
      : `theo tỷ lệ, đạt 100% chỉ tiêu được ${at} điểm${(params.zeroBelow ?? 0) > 0 ? `, dưới ${formatPercent(params.zeroBelow ?? 0)} 0 điểm` : ''}`;
  const { beyond } = params;
  if (beyond === undefined) return under;
  return `${under}; mỗi ${formatPercent(beyond.per)} vượt chỉ tiêu cộng ${formatNumber(beyond.points)} điểm, nhiều nhất ${formatNumber(capOf(params, max))} điểm`;
}

function targetFormula(cells: FormulaCells, params: TargetParams, max: Points): string {
  const { achieved, total } = cells;
  const valid = numbersThat([achieved, total], `AND(${achieved}>=0,${total}>0)`);
  const share =
    params.better === 'lower' ? `MAX(0,200-100*${achieved}/${total})` : `(100*${achieved}/${total})`;
  const reaches = (bound: number) => `ROUND(${share}-${bound},9)>=0`;
  if ('bands' in params) {
    const points = bandFormula(params.bands, reaches);
    return lineFormula(cells, [achieved, total], valid, points);
  }
  const at = atTarget(params, max);
  const { beyond } = params;
  const more =
    beyond === undefined
      ? ''
      : `+MIN(${capOf(params, max)},${beyond.points}*INT(ROUND((${share}-100)/${beyond.per},9)))`;
  const under =
    'zeroAt' in params
      ? `MAX(0,${at}*(${share}-${params.zeroAt})/${100 - params.zeroAt})`
      : `IF(${reaches(params.zeroBelow ?? 0)},${at}*${share}/100,0)`;
  const points = rounded(cells, `IF(${reaches(100)},${at}${more},${under})`);
  return lineFormula(cells, [achieved, total], valid, points);
}
