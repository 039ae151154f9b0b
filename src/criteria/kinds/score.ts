import { z } from 'zod';
import { divideFractions, fractionOf } from '../../domain/fraction.ts';
import { MOST_POINTS, pointsFromNumber, pointsToNumber } from '../../domain/points.ts';
import { formatNumber } from '../../text/numbers.ts';
import { lineFormula, numbersThat, rounded } from './formula.ts';
import { defineCriterionKind } from './kind.ts';
import { ANSWER_TITLES, readAnswer, refuse, score as scored, showPoints, showQuantity } from './reading.ts';

const params = z.strictObject({ step: z.number().min(0.01).max(MOST_POINTS).optional() });

/** Points from 0 to the maximum, given in `Điểm tự chấm`. */
export const score = defineCriterionKind({
  kind: 'score',
  title: 'Chấm điểm',
  params,
  example: '{ step: 0.5 }',
  answeredIn: () => ['selfPoints'],
  decidedBy: 'selfPoints',
  describe: ({ step }, max) =>
    `Cho điểm từ 0 đến ${showPoints(max)}${step === undefined ? '' : `, lẻ đến ${formatNumber(step)}`}.`,
  verify: ({ step }, max) =>
    step === undefined || isOnStep(pointsToNumber(max), step)
      ? []
      : [`Điểm tối đa ${showPoints(max)} không chia hết cho “step: ${formatNumber(step)}”.`],
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, { step }, max) => {
    const read = readAnswer(answer, 'selfPoints');
    if ('stop' in read) return read.stop;
    const criterion = answer.line;
    const found = showQuantity(read.value);
    const at = 'selfPoints';
    const column = ANSWER_TITLES[at];
    const { value, isPercent } = read.value;
    if (isPercent) return refuse({ code: 'TD2109', at, values: { criterion, column, found } });
    if (value < 0) return refuse({ code: 'TD2104', at, values: { criterion, column, found } });
    if (value > pointsToNumber(max)) {
      return refuse({ code: 'TD2103', at, values: { criterion, found, max: showPoints(max) } });
    }
    if (step !== undefined && !isOnStep(value, step)) {
      return refuse({ code: 'TD2106', at, values: { criterion, found, step: formatNumber(step) } });
    }
    return scored(pointsFromNumber(value), `Đơn vị chấm ${found} trên tối đa ${showPoints(max)}`);
  },
  // Points that a unit gives itself are no work done: their mean says how it judges, their sum says nothing.
  sum: () => null,
  outcome: () => null,
  formula: (cells, { step }, max) => {
    const { selfPoints } = cells;
    const onStep =
      step === undefined ? '' : `,ROUND(${selfPoints}/${step},9)=ROUND(ROUND(${selfPoints}/${step},9),0)`;
    const inRange = `AND(${selfPoints}>=0,${selfPoints}<=${pointsToNumber(max)}${onStep})`;
    return lineFormula(cells, [selfPoints], numbersThat([selfPoints], inRange), rounded(cells, selfPoints));
  },
});

function isOnStep(value: number, step: number): boolean {
  const { numerator, denominator } = divideFractions(fractionOf(value), fractionOf(step));
  return numerator % denominator === 0n;
}
