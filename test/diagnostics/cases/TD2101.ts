import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** 12 of 10. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(12), total: quantity(10) });
  return assessLine(criterionLine('ratio', 7, { proportional: { zeroBelow: 0 } }), answer, 'warn', 'PX01')
    .diagnostics;
};
