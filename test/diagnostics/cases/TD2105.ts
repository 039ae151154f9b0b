import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** Two and a half cases. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(2.5) });
  return assessLine(criterionLine('deduction', 2, { perCase: 0.5, cap: 2 }), answer, 'warn', 'PX01')
    .diagnostics;
};
