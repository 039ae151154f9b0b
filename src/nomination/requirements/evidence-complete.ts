import { z } from 'zod';
import type { Fact } from '../../domain/reason.ts';
import { evidenceGaps } from '../facts-against.ts';
import { lineTitles } from '../names-in-set.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

/**
 * No line that asks for evidence lacks it: until it is supplied the case waits (điều kiện H2). Over several years each
 * year's report is asked alike.
 */
export const evidenceComplete = defineRequirement({
  kind: 'evidence-complete',
  params: z.strictObject({}),
  example: '{ kind: evidence-complete }',
  describe: () => 'Đủ minh chứng ở các tiêu chí bắt buộc có minh chứng',
  test: (candidate, _params, { review, set }): Verdict => {
    const { linesWithoutEvidence, submission, history } = candidate;
    if (review !== 'annual') {
      const years = evidenceGaps(candidate, set);
      if (years.length > 0) return undecided({ code: 'evidence-missing-in-years', years });
      const due = history.filter(({ state }) => state !== 'absent' && state !== 'not-due');
      const unseen = due.filter((year) => year.submission !== 'on-time' && year.submission !== 'late');
      const yearsOf = (some: typeof due) => some.map(({ year }) => year);
      return unseen.length > 0 || due.length === 0
        ? undecided({ code: 'evidence-unseen-in-years', years: yearsOf(unseen) })
        : { outcome: 'met', fact: { code: 'evidence-complete-in-years', years: yearsOf(due) } };
    }
    if (submission === 'missing' || submission === 'rejected') return undecided({ code: 'evidence-unseen' });
    return linesWithoutEvidence.length === 0
      ? { outcome: 'met', fact: { code: 'evidence-complete' } }
      : undecided({
          code: 'evidence-missing',
          lines: [...linesWithoutEvidence],
          ...lineTitles(linesWithoutEvidence, candidate.unit.type, set),
        });
  },
});

function undecided(fact: Fact): Verdict {
  return { outcome: 'undecided', fact };
}
