import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { blank, lineAnswer } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** A percentage where a number of things is asked. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const value = { value: 50, isPercent: true };
  const answer = lineAnswer('TT1.1', { achieved: { state: 'given', value, text: '50%', from: blank.from } });
  const line = criterionLine('count', 4, { bands: [{ from: 1, points: 4 }] });
  return assessLine(line, answer, 'warn', 'PX01').diagnostics;
};
