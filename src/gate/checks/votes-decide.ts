import { diagnose } from '../../diagnostics/diagnose.ts';
import type { NominationResult } from '../../domain/result.ts';
import type { Check } from '../finding.ts';
import { OF_THE_VOTE } from '../papers.ts';

const SHOWN = 6;

/** Who reached the threshold is decided, or the reason that keeps the case open stands beside it. */
export const votesDecide: Check = {
  id: 'votes-decide',
  judge: ({ document }, { result }) => {
    if (!OF_THE_VOTE.has(document)) return null;
    const open = result.nominations.filter(
      (nomination) =>
        nomination.vote?.isPassed === true &&
        nomination.outcome === 'undecided' &&
        !hasOpenReason(nomination),
    );
    if (open.length === 0) return null;
    const names = open.slice(0, SHOWN).map(({ name }) => name);
    return {
      verdict: 'draft',
      tell: (papers) => diagnose('TD4479', { file: 'hoi-dong.xlsx' }, { papers, count: open.length, names }),
    };
  },
};

function hasOpenReason({ open = [], reasons = [] }: NominationResult): boolean {
  return open.length > 0 || reasons.some(({ outcome, isVote }) => outcome === 'undecided' && isVote !== true);
}
