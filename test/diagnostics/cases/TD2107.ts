import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { assessLine } from '../../../src/scoring/assess-line.ts';
import { lineAnswer, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

/** A level that the criterion does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const answer = lineAnswer('TT1.1', { level: text('Vừa') });
  return assessLine(
    criterionLine('levels', 7, {
      levels: [
        { name: 'Tốt', points: 7 },
        { name: 'Kém', points: 0 },
      ],
    }),
    answer,
    'warn',
    'PX01',
  ).diagnostics;
};
