import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** Neither yes nor no. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { level: text('một phần') });
  return assessLine(criterionLine('yes-no', 3, {}), answer, 'warn', 'PX01').diagnostics;
};
