import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, quantity } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** 4,3 points where points go by halves. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { selfPoints: quantity(4.3) });
  return assessLine(criterionLine('score', 7, { step: 0.5 }), answer, 'warn', 'PX01').diagnostics;
};
