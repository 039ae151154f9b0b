import { z } from 'zod';
import {
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  toHundredths,
} from '../../domain/fraction.ts';
import { MOST_POINTS, type Points, pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import {
  type Bands,
  bandOf,
  bandsParam,
  describeBands,
  nameBand,
  pointsOfBand,
  verifyBands,
  verifyBest,
} from './bands.ts';
import { COMPARED_LATER, lineFormula, numbersThat, quoted } from './formula.ts';
import { defineCriterionKind, type Field } from './kind.ts';
import {
  type Read,
  readAnswer,
  readResult,
  refuseQuantity,
  score,
  scoreExactly,
  showPoints,
} from './reading.ts';

const compared = {
  /** With whom: the units of the same cụm thi đua, or all. */
  of: z.enum(['cluster', 'all']),
  /** `share`: Số đạt of Tổng số is compared, not Số đạt alone. */
  by: z.literal('share').optional(),
  better: z.literal('lower').optional(),
};

const place = z.strictObject({ upTo: z.int().min(1), points: z.number().min(0).max(MOST_POINTS) });

const params = z.union([
  z.strictObject({ ...compared, zeroBelow: z.number().min(0).max(100).optional() }),
  z.strictObject({ ...compared, bands: bandsParam }),
  z.strictObject({ ...compared, places: z.array(place).min(1) }),
]);

type RelativeParams = z.infer<typeof params>;
type Places = readonly z.infer<typeof place>[];

/** A result beside the best of the cluster, or of all: in proportion to it, by bands of that percentage, or by place. */
export const relative = defineCriterionKind<RelativeParams>({
  kind: 'relative',
  title: 'So với đơn vị dẫn đầu',
  params,
  example: '{ of: cluster }',
  answeredIn: ({ by }) => (by === 'share' ? ['achieved', 'total'] : ['achieved']),
  describe: (params, max) => {
    const what = params.by === 'share' ? 'Tỷ lệ Số đạt / Tổng số' : 'Số đạt';
    const less = params.better === 'lower' ? ' (thấp hơn là tốt hơn)' : '';
    return `${what}${less} so với đơn vị dẫn đầu ${amongWords(params)}: ${ruleWords(params, max)}. Điểm có sau khi mọi đơn vị nộp báo cáo.`;
  },
  verify: (params, max) => {
    if ('bands' in params) {
      const high = params.bands.filter(({ from }) => from > 100);
      return [
        ...high.map(({ from }) => `Mốc ${formatNumber(from)} vượt 100%.`),
        ...verifyBands(params.bands, max),
      ];
    }
    return 'places' in params ? verifyPlaces(params.places, max) : [];
  },
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, params, max, field) => {
    const read = readValue(answer, params);
    if ('stop' in read) return read.stop;
    if (field === undefined) {
      return {
        status: 'needs-review',
        because: `Chờ so sánh với đơn vị dẫn đầu ${amongWords(params)}.`,
        isCompared: true,
      };
    }
    return compare(read.value, params, max, field);
  },
  compares: (params) => ({
    among: params.of,
    valueOf: (answer) => {
      const read = readValue(answer, params);
      return 'stop' in read ? null : read.value;
    },
  }),
  // Results that are only compared may be counted in anything.
  sum: () => null,
  outcome: () => null,
  formula: (cells, params) => {
    const { achieved, total } = cells;
    const needed = params.by === 'share' ? [achieved, total] : [achieved];
    const valid = numbersThat(
      needed,
      params.by === 'share' ? `AND(${achieved}>=0,${total}>0)` : `${achieved}>=0`,
    );
    const { scale: _scale, ...unscaled } = cells;
    return lineFormula(unscaled, needed, valid, quoted(COMPARED_LATER));
  },
});

function readValue(answer: LineAnswer, { by }: RelativeParams): Read<Fraction> {
  const achieved = readResult(answer);
  if ('stop' in achieved) return achieved;
  const { value, isPercent } = achieved.value;
  const criterion = answer.line;
  if (by !== 'share' || (isPercent && answer.total.state === 'blank')) return { value: fractionOf(value) };
  if (isPercent) return { stop: refuseQuantity('TD2109', achieved.value, criterion, 'achieved') };
  const total = readAnswer(answer, 'total');
  if ('stop' in total) return total;
  if (total.value.isPercent) return { stop: refuseQuantity('TD2109', total.value, criterion, 'total') };
  if (total.value.value <= 0) return { stop: refuseQuantity('TD2102', total.value, criterion, 'total') };
  const whole = multiplyFractions(fractionOf(value), fractionOf(100));
  return { value: divideFractions(whole, fractionOf(total.value.value)) };
}

function compare(own: Fraction, params: RelativeParams, max: Points, { values }: Field) {
  const isLower = params.better === 'lower';
  const isBetter = (a: Fraction, b: Fraction) =>
    isLower ? compareFractions(a, b) < 0 : compareFractions(a, b) > 0;
  const best = values.reduce((top, value) => (isBetter(value, top) ? value : top), own);
  const show = (value: Fraction) => `${formatNumber(toHundredths(value))}${params.by === 'share' ? '%' : ''}`;
  const beside = `${show(own)}, đơn vị dẫn đầu ${amongWords(params)} ${show(best)}`;
  if ('places' in params) {
    const ahead = values.filter((value) => isBetter(value, own)).length;
    const reached = [...params.places].sort((a, b) => a.upTo - b.upTo).find(({ upTo }) => ahead < upTo);
    return score(pointsFromNumber(reached?.points ?? 0), `${beside}; đứng thứ ${ahead + 1}`);
  }
  const share = shareOfBest(own, best, isLower);
  const percent = formatPercent(toHundredths(share));
  if ('bands' in params) {
    const band = bandOf(params.bands, share);
    return score(
      pointsOfBand(band),
      `${beside}; bằng ${percent} (${nameBand(params.bands, band, formatPercent)})`,
    );
  }
  const { zeroBelow = 0 } = params;
  if (compareFractions(share, fractionOf(zeroBelow)) < 0) {
    return score(pointsFromNumber(0), `${beside}; bằng ${percent}, dưới ${formatPercent(zeroBelow)}`);
  }
  const full = fractionOf(pointsToNumber(max));
  return scoreExactly(
    divideFractions(multiplyFractions(full, share), fractionOf(100)),
    `${beside}; bằng ${percent} của ${showPoints(max)} điểm`,
  );
}

/** In percent. Who leads has all of it, also with nothing where less is better; else nothing is no part of anything. */
function shareOfBest(own: Fraction, best: Fraction, isLower: boolean): Fraction {
  const [part, whole] = isLower ? [best, own] : [own, best];
  if (whole.numerator === 0n) return fractionOf(isLower ? 100 : 0);
  return divideFractions(multiplyFractions(part, fractionOf(100)), whole);
}

function verifyPlaces(places: Places, max: Points): readonly string[] {
  const rising = [...places].sort((a, b) => a.upTo - b.upTo);
  const faults = rising.flatMap(({ upTo, points }, index) => {
    const before = rising[index - 1];
    if (before === undefined) return [];
    if (before.upTo === upTo) return [`Thứ hạng “upTo: ${upTo}” ghi hai lần.`];
    return points > before.points
      ? [
          `Thứ hạng đến ${upTo} (${formatNumber(points)} điểm) kém hơn thứ hạng đến ${before.upTo} mà nhiều điểm hơn.`,
        ]
      : [];
  });
  return [
    ...faults,
    ...verifyBest(
      rising.map(({ points }) => points),
      max,
    ),
  ];
}

function ruleWords(params: RelativeParams, max: Points): string {
  if ('bands' in params) return bandWords(params.bands);
  if ('places' in params) {
    const rising = [...params.places].sort((a, b) => a.upTo - b.upTo);
    const lines = rising.map(({ upTo, points }) => `thứ hạng đến ${upTo}: ${formatNumber(points)} điểm`);
    return `${lines.join('; ')}; còn lại: 0 điểm`;
  }
  const { zeroBelow = 0 } = params;
  const floor = zeroBelow > 0 ? `, dưới ${formatPercent(zeroBelow)} 0 điểm` : '';
  return `dẫn đầu được ${showPoints(max)} điểm, đơn vị khác theo tỷ lệ${floor}`;
}

function bandWords(bands: Bands): string {
  return `bằng ${describeBands(bands, formatPercent)}`;
}

function amongWords({ of }: RelativeParams): string {
  return of === 'cluster' ? 'cụm, khối thi đua' : 'trong tất cả các đơn vị';
}
