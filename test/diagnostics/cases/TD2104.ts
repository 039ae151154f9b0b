import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** Minus one. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(-1) });
  return assessLine(criterionLine('count', 4, { bands: [{ from: 1, points: 4 }] }), answer, 'warn', 'PX01')
    .diagnostics;
};
