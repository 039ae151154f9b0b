import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { scoreSubmission } from '../../../src/scoring/score-submission.ts';
import { lineAnswer, notApplicable, quantity, submission } from '../../support/answers.ts';
import { unit } from '../../support/candidate.ts';
import { smallCriteria } from '../../support/criteria.ts';

/** A line with a number in `Số đạt` and “không áp dụng” in `Tổng số`. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const both = lineAnswer('TT1.1', { achieved: quantity(9), total: notApplicable });
  return scoreSubmission(submission({ lines: new Map([[both.line, both]]) }), unit(), smallCriteria())
    .diagnostics;
};
