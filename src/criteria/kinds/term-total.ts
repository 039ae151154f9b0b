import { z } from 'zod';
import { MOST_POINTS, pointsFromNumber } from '../../domain/points.ts';
import { defineCriterionKind } from './kind.ts';
import { readAnswer, score, showPoints } from './reading.ts';

const params = z.strictObject({
  /** How it comes about, as the clerk reads it. */
  how: z.string(),
  /** The most that the periods can come to, bonus points included. */
  most: z.number().min(0).max(MOST_POINTS),
});

/**
 * What reporting periods come to, in the year's own criteria: points of results that are there already. No file of a plan
 * uses it; its answer is made of the periods' results, with its reason in `explanation`.
 */
export const termTotal = defineCriterionKind({
  kind: 'term-total',
  title: 'Điểm của kỳ báo cáo',
  params,
  example: '{ how: Cộng điểm các quý, most: 100 }',
  answeredIn: () => ['selfPoints'],
  describe: ({ how }) => how,
  verify: () => [],
  choices: () => [],
  fixedTotal: () => null,
  assess: (answer, _params, max) => {
    const read = readAnswer(answer, 'selfPoints');
    if ('stop' in read) return read.stop;
    const { explanation } = answer;
    const how = explanation.state === 'given' ? explanation.value : `Tối đa ${showPoints(max)}`;
    return score(pointsFromNumber(read.value.value), how);
  },
  most: ({ most }, max) => {
    const all = pointsFromNumber(most);
    return all > max ? all : max;
  },
  sum: () => null,
  outcome: () => null,
  formula: () => '""',
});
