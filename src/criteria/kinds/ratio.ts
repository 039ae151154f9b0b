import { z } from 'zod';
import type { Assessment } from '../../domain/assessment.ts';
import {
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  roundHalfUp,
  subtractFractions,
} from '../../domain/fraction.ts';
import { type Points, pointsFromFraction, pointsToNumber, ZERO_POINTS } from '../../domain/points.ts';
import type { LineAnswer, Quantity } from '../../domain/submission.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import {
  type Bands,
  bandOf,
  bandsParam,
  describeBands,
  nameBand,
  pointsOfBand,
  verifyBands,
} from './bands.ts';
import { bandFormula, lineFormula, numbersThat, roundedToHundredths } from './formula.ts';
import { defineCriterionKind, type FormulaCells } from './kind.ts';
import { type Read, readAnswer, refuse, refuseCount, score, showPoints, showQuantity } from './reading.ts';

const percent = z.number().min(0).max(100);
const total = z.int().min(1).optional();

const params = z.union([
  z.strictObject({ bands: bandsParam, total }),
  z.strictObject({ proportional: z.strictObject({ zeroBelow: percent }), total }),
  z.strictObject({ linear: z.strictObject({ zeroAt: percent, fullAt: percent }), total }),
]);

type RatioParams = z.infer<typeof params>;
type RatioOnScale = Exclude<RatioParams, { bands: Bands }>;
type Share = { readonly achieved: Quantity; readonly total: number };

/** `Số đạt` of `Tổng số`: by bands of the percentage, in proportion, or linear between two percentages. */
export const ratio = defineCriterionKind<RatioParams>({
  kind: 'ratio',
  title: 'Tính theo tỷ lệ',
  params,
  example: '{ linear: { zeroAt: 70, fullAt: 98 } }',
  answeredIn: ({ total }) => (total === undefined ? ['achieved', 'total'] : ['achieved']),
  describe: (params, max) => {
    const rule = describeRule(params, max);
    const fixed = params.total === undefined ? 'Số đạt / Tổng số' : `Số đạt / ${params.total} nội dung`;
    return `${fixed}; ${rule}.`;
  },
  verify: (params, max) => {
    if ('bands' in params) {
      const high = params.bands.filter(({ from }) => from > 100);
      return [
        ...high.map(({ from }) => `Mốc ${formatNumber(from)} vượt 100%.`),
        ...verifyBands(params.bands, max),
      ];
    }
    if ('linear' in params && params.linear.zeroAt >= params.linear.fullAt) {
      return [`“zeroAt” (${params.linear.zeroAt}) phải nhỏ hơn “fullAt” (${params.linear.fullAt}).`];
    }
    return [];
  },
  choices: () => [],
  fixedTotal: ({ total }) => total ?? null,
  assess: (answer, params, max) => {
    const share = readShare(answer, params.total);
    if ('stop' in share) return share.stop;
    return assessShare(share.value, params, max);
  },
  // Of a fixed list each unit has the same entries: what adds up is how many of them are met.
  sum: ({ total }) => (total === undefined ? 'share' : 'items'),
  outcome: (answer, params) => {
    const share = readShare(answer, params.total);
    if ('stop' in share) return null;
    const { achieved, total } = share.value;
    return achieved.isPercent ? { percent: achieved.value } : { part: achieved.value, whole: total };
  },
  formula: shareFormula,
});

function readShare(answer: LineAnswer, fixed: number | undefined): Read<Share> {
  const achieved = readAnswer(answer, 'achieved');
  if ('stop' in achieved) return achieved;
  const total = fixed === undefined ? readTotal(answer, achieved.value) : readFixedTotal(answer, fixed);
  if ('stop' in total) return total;
  const criterion = answer.line;
  if (achieved.value.isPercent && (fixed !== undefined || total.value !== 100)) {
    const values = { criterion, column: 'Số đạt', found: showQuantity(achieved.value) };
    return { stop: refuse({ code: 'TD2109', at: 'achieved', values }) };
  }
  const found = showQuantity(achieved.value);
  const wrong =
    fixed === undefined && achieved.value.value >= 0
      ? null
      : refuseCount(achieved.value, criterion, 'achieved');
  if (wrong) return { stop: wrong };
  if (achieved.value.value > total.value) {
    const values = { criterion, found, total: formatNumber(total.value) };
    return { stop: refuse({ code: 'TD2101', at: 'achieved', values }) };
  }
  return { value: { achieved: achieved.value, total: total.value } };
}

/** A percentage on its own counts out of 100. */
function readTotal(answer: LineAnswer, achieved: Quantity): Read<number> {
  if (achieved.isPercent && answer.total.state === 'blank') return { value: 100 };
  const total = readAnswer(answer, 'total');
  if ('stop' in total) return total;
  const { value, isPercent } = total.value;
  const values = { criterion: answer.line, column: 'Tổng số', found: showQuantity(total.value) };
  if (isPercent && !(achieved.isPercent && value === 100)) {
    return { stop: refuse({ code: 'TD2109', at: 'total', values }) };
  }
  return value > 0 ? { value } : { stop: refuse({ code: 'TD2102', at: 'total', values }) };
}

function readFixedTotal(answer: LineAnswer, fixed: number): Read<number> {
  if (answer.total.state === 'blank') return { value: fixed };
  const total = readAnswer(answer, 'total');
  if ('stop' in total) return total;
  if (total.value.value === fixed && !total.value.isPercent) return { value: fixed };
  const values = { criterion: answer.line, found: showQuantity(total.value), total: formatNumber(fixed) };
  return { stop: refuse({ code: 'TD2110', at: 'total', values }) };
}

function assessShare({ achieved, total }: Share, params: RatioParams, max: Points): Assessment {
  const share = divideFractions(
    multiplyFractions(fractionOf(achieved.value), fractionOf(100)),
    fractionOf(total),
  );
  const shown = formatPercent(Number(roundHalfUp(share.numerator * 100n, share.denominator)) / 100);
  const reading = achieved.isPercent ? shown : `${showQuantity(achieved)}/${formatNumber(total)} = ${shown}`;
  if ('bands' in params) {
    const band = bandOf(params.bands, share);
    return score(pointsOfBand(band), `${reading} (${nameBand(params.bands, band, formatPercent)})`);
  }
  return score(pointsOfShare(share, params, max), `${reading}; ${describeRule(params, max)}`);
}

function pointsOfShare(share: Fraction, params: RatioOnScale, max: Points): Points {
  const full = fractionOf(pointsToNumber(max));
  if ('proportional' in params) {
    const isBelow = compareFractions(share, fractionOf(params.proportional.zeroBelow)) < 0;
    return isBelow
      ? ZERO_POINTS
      : pointsFromFraction(divideFractions(multiplyFractions(full, share), fractionOf(100)));
  }
  const [zeroAt, fullAt] = [fractionOf(params.linear.zeroAt), fractionOf(params.linear.fullAt)];
  if (compareFractions(share, zeroAt) <= 0) return ZERO_POINTS;
  if (compareFractions(share, fullAt) >= 0) return max;
  const climbed = multiplyFractions(full, subtractFractions(share, zeroAt));
  return pointsFromFraction(divideFractions(climbed, subtractFractions(fullAt, zeroAt)));
}

function describeRule(params: RatioParams, max: Points): string {
  if ('bands' in params) return describeBands(params.bands, formatPercent);
  if ('proportional' in params) {
    const { zeroBelow } = params.proportional;
    const floor = zeroBelow > 0 ? `, dưới ${formatPercent(zeroBelow)} 0 điểm` : '';
    return `theo tỷ lệ, 100% được ${showPoints(max)} điểm${floor}`;
  }
  const { zeroAt, fullAt } = params.linear;
  return `tuyến tính từ ${formatPercent(zeroAt)} (0 điểm) đến ${formatPercent(fullAt)} (${showPoints(max)} điểm)`;
}

function shareFormula(cells: FormulaCells, params: RatioParams, max: Points): string {
  const { achieved } = cells;
  const total = params.total === undefined ? cells.total : String(params.total);
  const needed = params.total === undefined ? [achieved, cells.total] : [achieved];
  const whole = params.total === undefined ? '' : `,${achieved}=INT(${achieved})`;
  const positive = params.total === undefined ? `,${total}>0` : '';
  const valid = numbersThat(needed, `AND(${achieved}>=0,${achieved}<=${total}${positive}${whole})`);
  return lineFormula(cells, needed, valid, sharePoints(achieved, total, params, pointsToNumber(max)));
}

/** Bounds are compared as products, and there is one division, so that a share at the bound is not lost to noise. */
function sharePoints(achieved: string, total: string, params: RatioParams, max: number): string {
  const reaches = (bound: number) => `ROUND(100*${achieved}-${bound}*${total},9)>=0`;
  if ('bands' in params) return bandFormula(params.bands, reaches);
  if ('proportional' in params) {
    const points = roundedToHundredths(`${max}*${achieved}/${total}`);
    return `IF(${reaches(params.proportional.zeroBelow)},${points},0)`;
  }
  const { zeroAt, fullAt } = params.linear;
  const climb = `${max}*(100*${achieved}-${zeroAt}*${total})/((${fullAt}-${zeroAt})*${total})`;
  return `IF(${reaches(fullAt)},${max},IF(${reaches(zeroAt)},${roundedToHundredths(climb)},0))`;
}
