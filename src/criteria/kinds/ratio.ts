import { z } from 'zod';
import type { Assessment } from '../../domain/assessment.ts';
import {
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  toHundredths,
} from '../../domain/fraction.ts';
import { type Points, pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import type { LineAnswer, Quantity } from '../../domain/submission.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import {
  type Bands,
  bandOf,
  bandsParam,
  boundOf,
  describeBands,
  describeLimits,
  limitOf,
  limitsParam,
  nameBand,
  nameLimit,
  pointsOfBand,
  verifyBands,
  verifyLimits,
} from './bands.ts';
import { bandFormula, limitFormula, lineFormula, numbersThat, rounded } from './formula.ts';
import { defineCriterionKind, type FormulaCells } from './kind.ts';
import {
  type Read,
  readAnswer,
  refuse,
  refuseCount,
  refuseQuantity,
  score,
  scoreExactly,
  showPoints,
  showQuantity,
} from './reading.ts';

const percent = z.number().min(0).max(100);
const total = z.int().min(1).optional();

/** `beyond`: more than all is no error, and counts as all of it, or as the band that it reaches. */
const shared = { total, beyond: z.literal(true).optional() };
const better = z.literal('lower').optional();

const params = z.union([
  z.strictObject({ bands: bandsParam, better, ...shared }),
  z.strictObject({ bands: limitsParam, better: z.literal('lower'), ...shared }),
  z.strictObject({ proportional: z.strictObject({ zeroBelow: percent }), ...shared }),
  z.strictObject({ linear: z.strictObject({ zeroAt: percent, fullAt: percent }), better, ...shared }),
]);

type RatioParams = z.infer<typeof params>;
type RatioInBands = Extract<RatioParams, { bands: unknown }>;
type RatioOnScale = Exclude<RatioParams, { bands: unknown }>;
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
    if ('bands' in params) return verifyInBands(params, max);
    if ('proportional' in params) return [];
    const { better, linear } = params;
    if (better === undefined && linear.zeroAt >= linear.fullAt) {
      return [`“zeroAt” (${linear.zeroAt}) phải nhỏ hơn “fullAt” (${linear.fullAt}).`];
    }
    if (better === 'lower' && linear.zeroAt <= linear.fullAt) {
      return [
        `“zeroAt” (${linear.zeroAt}) phải lớn hơn “fullAt” (${linear.fullAt}), vì thấp hơn là tốt hơn.`,
      ];
    }
    return [];
  },
  choices: () => [],
  fixedTotal: ({ total }) => total ?? null,
  assess: (answer, params, max) => {
    const share = readShare(answer, params);
    if ('stop' in share) return share.stop;
    return assessShare(share.value, params, max);
  },
  // Of a fixed list each unit has the same entries: what adds up is how many of them are met.
  sum: ({ total }) => (total === undefined ? 'share' : 'items'),
  outcome: (answer, params) => {
    const share = readShare(answer, params);
    if ('stop' in share) return null;
    const { achieved, total } = share.value;
    return achieved.isPercent ? { percent: achieved.value } : { part: achieved.value, whole: total };
  },
  formula: shareFormula,
});

function readShare(answer: LineAnswer, { total: fixed, beyond }: RatioParams): Read<Share> {
  const achieved = readAnswer(answer, 'achieved');
  if ('stop' in achieved) return achieved;
  const total = fixed === undefined ? readTotal(answer, achieved.value) : readFixedTotal(answer, fixed);
  if ('stop' in total) return total;
  const criterion = answer.line;
  if (achieved.value.isPercent && (fixed !== undefined || total.value !== 100))
    return { stop: refuseQuantity('TD2109', achieved.value, criterion, 'achieved') };
  const found = showQuantity(achieved.value);
  const wrong =
    fixed === undefined && achieved.value.value >= 0
      ? null
      : refuseCount(achieved.value, criterion, 'achieved');
  if (wrong) return { stop: wrong };
  if (achieved.value.value > total.value && beyond === undefined) {
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
  if (isPercent && !(achieved.isPercent && value === 100))
    return { stop: refuseQuantity('TD2109', total.value, answer.line, 'total') };
  return value > 0 ? { value } : { stop: refuseQuantity('TD2102', total.value, answer.line, 'total') };
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
  const shown = formatPercent(toHundredths(share));
  const reading = achieved.isPercent ? shown : `${showQuantity(achieved)}/${formatNumber(total)} = ${shown}`;
  if ('bands' in params) {
    if (isFromBelow(params.bands)) {
      const band = bandOf(params.bands, share);
      return score(pointsOfBand(band), `${reading} (${nameBand(params.bands, band, formatPercent)})`);
    }
    const limit = limitOf(params.bands, share);
    return score(pointsFromNumber(limit?.points ?? 0), `${reading} (${nameLimit(limit, formatPercent)})`);
  }
  return scoreExactly(pointsOfShare(share, params, max), `${reading}; ${describeRule(params, max)}`);
}

function isFromBelow(bands: RatioInBands['bands']): bands is Bands {
  return bands.every((band) => 'from' in band);
}

function verifyInBands({ bands, better, beyond }: RatioInBands, max: Points): readonly string[] {
  const bounds = isFromBelow(bands) ? bands.map(({ from }) => from) : bands.map(boundOf);
  const high = beyond === undefined ? bounds.filter((bound) => bound > 100) : [];
  return [
    ...high.map((bound) => `Mốc ${formatNumber(bound)} vượt 100%.`),
    ...(isFromBelow(bands) ? verifyBands(bands, max, better === 'lower') : verifyLimits(bands, max)),
  ];
}

function pointsOfShare(share: Fraction, params: RatioOnScale, max: Points): Fraction {
  const full = fractionOf(pointsToNumber(max));
  const nothing = fractionOf(0);
  if ('proportional' in params) {
    if (compareFractions(share, fractionOf(params.proportional.zeroBelow)) < 0) return nothing;
    if (compareFractions(share, fractionOf(100)) >= 0) return full;
    return divideFractions(multiplyFractions(full, share), fractionOf(100));
  }
  const [zeroAt, fullAt] = [fractionOf(params.linear.zeroAt), fractionOf(params.linear.fullAt)];
  // How far the share is on its way from the one bound to the other, whichever of them is the higher.
  const way = divideFractions(subtractFractions(share, zeroAt), subtractFractions(fullAt, zeroAt));
  if (compareFractions(way, nothing) <= 0) return nothing;
  return compareFractions(way, fractionOf(1)) >= 0 ? full : multiplyFractions(full, way);
}

function describeRule(params: RatioParams, max: Points): string {
  if ('bands' in params) {
    const { bands } = params;
    return isFromBelow(bands) ? describeBands(bands, formatPercent) : describeLimits(bands, formatPercent);
  }
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
  const most = params.beyond === undefined ? `,${achieved}<=${total}` : '';
  const valid = numbersThat(needed, `AND(${achieved}>=0${most}${positive}${whole})`);
  return lineFormula(cells, needed, valid, sharePoints(cells, total, params, pointsToNumber(max)));
}

/** Bounds are compared as products, and there is one division, so that a share at the bound is not lost to noise. */
function sharePoints(cells: FormulaCells, total: string, params: RatioParams, max: number): string {
  const { achieved } = cells;
  const reaches = (bound: number) => `ROUND(100*${achieved}-${bound}*${total},9)>=0`;
  if ('bands' in params) {
    const { bands } = params;
    if (isFromBelow(bands)) return bandFormula(bands, reaches);
    const keeps = (bound: number, sign: string) => `ROUND(100*${achieved}-${bound}*${total},9)${sign}0`;
    return limitFormula(bands, keeps);
  }
  if ('proportional' in params) {
    const share =
      params.beyond === undefined ? `${max}*${achieved}/${total}` : `MIN(${max},${max}*${achieved}/${total})`;
    const points = rounded(cells, share);
    return `IF(${reaches(params.proportional.zeroBelow)},${points},0)`;
  }
  const { zeroAt, fullAt } = params.linear;
  if (params.better === 'lower') {
    const fall = `${max}*(${zeroAt}*${total}-100*${achieved})/(${zeroAt - fullAt}*${total})`;
    return rounded(cells, `MAX(0,MIN(${max},${fall}))`);
  }
  const climb = `${max}*(100*${achieved}-${zeroAt}*${total})/((${fullAt}-${zeroAt})*${total})`;
  return `IF(${reaches(fullAt)},${max},IF(${reaches(zeroAt)},${rounded(cells, climb)},0))`;
}
