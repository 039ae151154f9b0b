import { diagnose } from '../../diagnostics/diagnose.ts';
import { isSameWords } from '../../text/fold.ts';
import type { SubmissionCheck } from './check.ts';

/** Proposals for an award that the criteria do not know, or not for that subject. */
export const proposedAwards: SubmissionCheck = {
  name: 'proposed-awards',
  check: ({ proposals }, { context }) => {
    const { awards } = context.criteria.set;
    return proposals.flatMap(({ subject, award, from }) => {
      const fitting = awards.filter((known) => known.subject === subject);
      const isKnown = fitting.some(({ title, short, id }) =>
        [title, short, id].some((words) => isSameWords(words, award)),
      );
      if (isKnown) return [];
      const known = [...new Set(fitting.map(({ title }) => title))];
      return [diagnose('TD3113', { ...from, found: award }, { award, known })];
    });
  },
};
