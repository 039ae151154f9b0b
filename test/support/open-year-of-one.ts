import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { NOTHING_VERIFIED, type Verification } from '../../src/domain/verification.ts';
import { candidatesOf } from '../../src/nomination/candidates.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { rankYear } from '../../src/ranking/rank-year.ts';
import { remarkOnOpenCases } from '../../src/result/open-cases.ts';
import { reportingOf } from '../../src/result/reporting.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { annualScope, unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';

/** The remarks at the end of a year in which the unit PX01 alone reported, on the small criteria set. */
export function openCasesOf(
  submission: Submission,
  verification: Verification = NOTHING_VERIFIED,
): readonly Diagnostic[] {
  const units = [unit()];
  const set = smallCriteria();
  const criteria = { set, sha256: '', file: '2020.1.yaml' };
  const scored = scoreYear([submission], { units, criteria }, verification);
  const reporting = reportingOf(
    { submissions: [submission], unreadable: [] },
    { date: '2020-11-30', weekend: false },
  );
  const ranked = rankYear(units, scored.value, reporting, set);
  return remarkOnOpenCases(ranked, nominate(candidatesOf(ranked, { year: 2020 }), annualScope(set)));
}
