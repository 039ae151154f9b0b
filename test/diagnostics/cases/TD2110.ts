import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** A total of 8 where the list has 7 items. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(5), total: quantity(8) });
  return assessLine(
    criterionLine('ratio', 7, { proportional: { zeroBelow: 0 }, total: 7 }),
    answer,
    'warn',
    'PX01',
  ).diagnostics;
};
