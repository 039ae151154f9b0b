import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** A share of nothing. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(0), total: quantity(0) });
  return assessLine(criterionLine('ratio', 7, { proportional: { zeroBelow: 0 } }), answer, 'warn', 'PX01')
    .diagnostics;
};
