import { z } from 'zod';
import { fractionOf, lesserFraction, multiplyFractions, subtractFractions } from '../../domain/fraction.ts';
import { MOST_POINTS, pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import { formatInteger, formatNumber } from '../../text/numbers.ts';
import { lineFormula, numbersThat, rounded } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { countOutcome, readCount, scoreExactly, showPoints } from './reading.ts';

const params = z.strictObject({
  perCase: z.number().positive().max(MOST_POINTS),
  cap: z.number().positive().max(MOST_POINTS).optional(),
});

/** A count of cases in `Số đạt`: the maximum less so many points a case, up to a cap, never below 0. */
export const deduction = defineCriterionKind({
  kind: 'deduction',
  title: 'Trừ điểm theo số vụ việc',
  params,
  example: '{ perCase: 0.5, cap: 2 }',
  answeredIn: () => ['achieved'],
  describe: ({ perCase, cap }, max) =>
    `Số đạt là số lượt vi phạm: ${showPoints(max)} điểm, trừ ${formatNumber(perCase)} điểm mỗi lượt${
      cap === undefined ? '' : `, trừ nhiều nhất ${formatNumber(cap)} điểm`
    }.`,
  verify: ({ cap }, max) =>
    cap !== undefined && pointsFromNumber(cap) > max
      ? [`“cap” (${formatNumber(cap)}) lớn hơn điểm tối đa ${showPoints(max)}.`]
      : [],
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, { perCase, cap }, max) => {
    const read = readCount(answer);
    if ('stop' in read) return read.stop;
    const full = pointsToNumber(max);
    const taken = lesserFraction(
      multiplyFractions(fractionOf(perCase), fractionOf(read.value)),
      lesserFraction(fractionOf(cap ?? full), fractionOf(full)),
    );
    const exact = subtractFractions(fractionOf(full), taken);
    const rule = `${showPoints(max)} điểm, trừ ${formatNumber(perCase)} điểm mỗi lượt`;
    const limit = cap === undefined ? '' : `, trừ nhiều nhất ${formatNumber(cap)} điểm`;
    return scoreExactly(exact, `${formatInteger(read.value)} lượt; ${rule}${limit}`);
  },
  sum: () => 'cases',
  outcome: countOutcome,
  formula: (cells, { perCase, cap }, max) => {
    const { achieved } = cells;
    const full = pointsToNumber(max);
    const taken = `MIN(${Math.min(cap ?? full, full)},${perCase}*${achieved})`;
    const valid = numbersThat([achieved], `AND(${achieved}>=0,${achieved}=INT(${achieved}))`);
    return lineFormula(cells, [achieved], valid, rounded(cells, `${full}-${taken}`));
  },
});
