import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lineAnswer, quantity, submission } from '../../support/answers.ts';
import { remarksOn, verificationRow } from '../../support/verification.ts';

/** The council saw 36 recalculated points; by now the unit's file gives 20. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { achieved: quantity(5), total: quantity(10) });
  return remarksOn([submission({ lines: new Map([[answer.line, answer]]) })], verificationRow());
};
