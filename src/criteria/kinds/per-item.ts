import { z } from 'zod';
import { compareFractions, fractionOf, multiplyFractions } from '../../domain/fraction.ts';
import { MOST_POINTS, pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import { formatInteger, formatNumber } from '../../text/numbers.ts';
import { lineFormula, numbersThat, rounded } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { countOutcome, readCount, scoreExactly, showPoints } from './reading.ts';

const params = z.strictObject({
  each: z.number().positive().max(MOST_POINTS),
  /** What is counted: `sáng kiến`. */
  item: z.string().min(1).max(60).optional(),
});

/** A count of things in `Số đạt`: so many points each, up to the maximum. */
export const perItem = defineCriterionKind({
  kind: 'per-item',
  title: 'Tính điểm theo từng nội dung',
  params,
  example: '{ each: 10, item: sáng kiến }',
  answeredIn: () => ['achieved'],
  describe: ({ each, item }, max) =>
    `Số đạt là số ${item ?? 'nội dung'}: mỗi ${item ?? 'nội dung'} ${formatNumber(each)} điểm, tối đa ${showPoints(max)} điểm.`,
  verify: ({ each }, max) =>
    pointsFromNumber(each) > max
      ? [`“each” (${formatNumber(each)}) lớn hơn điểm tối đa ${showPoints(max)}.`]
      : [],
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, { each, item }, max) => {
    const read = readCount(answer);
    if ('stop' in read) return read.stop;
    const full = fractionOf(pointsToNumber(max));
    const all = multiplyFractions(fractionOf(each), fractionOf(read.value));
    const isCapped = compareFractions(all, full) > 0;
    const what = `${formatInteger(read.value)} ${item ?? 'nội dung'} × ${formatNumber(each)} điểm`;
    return scoreExactly(isCapped ? full : all, isCapped ? `${what}, tối đa ${showPoints(max)}` : what);
  },
  sum: () => 'count',
  outcome: countOutcome,
  formula: (cells, { each }, max) => {
    const { achieved } = cells;
    const valid = numbersThat([achieved], `AND(${achieved}>=0,${achieved}=INT(${achieved}))`);
    const points = `MIN(${pointsToNumber(max)},${each}*${achieved})`;
    return lineFormula(cells, [achieved], valid, rounded(cells, points));
  },
});
