import { z } from 'zod';
import { MOST_POINTS, pointsFromHundredths, pointsFromNumber } from '../../domain/points.ts';
import { defineCriterionKind } from './kind.ts';

const params = z.strictObject({
  /** How it comes about, as the clerk reads it. */
  how: z.string(),
  /** The most that the periods can come to, bonus points included. */
  most: z.number().min(0).max(MOST_POINTS),
});

/**
 * What reporting periods come to, in the year's own criteria: points of results that are there already. No file of a plan
 * uses it, and nobody answers it: who has the periods' results settles the line (`carried`).
 */
export const termTotal = defineCriterionKind({
  kind: 'term-total',
  title: 'Điểm của kỳ báo cáo',
  params,
  example: '{ how: Cộng điểm các quý, most: 100 }',
  answeredIn: () => [],
  describe: ({ how }) => how,
  verify: () => [],
  choices: () => [],
  fixedTotal: () => null,
  assess: () => ({ status: 'needs-review', because: 'Chưa có kết quả của kỳ báo cáo.' }),
  most: ({ most }, max) => pointsFromHundredths(Math.max(pointsFromNumber(most), max)),
  sum: () => null,
  outcome: () => null,
  formula: () => '""',
});
