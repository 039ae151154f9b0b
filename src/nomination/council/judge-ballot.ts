import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Ballot } from '../../domain/council.ts';
import type { NominationVote } from '../../domain/result-council.ts';
import type { Decision, Reason } from '../decide.ts';
import { countVote } from './count-vote.ts';
import { baseUnder, votersUnder } from './electorate.ts';
import { nomineeName } from './nominee-name.ts';
import type { Poll } from './poll.ts';

/** What a ballot comes to; no vote where its figures cannot be. */
export type Judged = { readonly reason: Reason; readonly vote: NominationVote | null };

/** Counts one ballot by the award's rule; more votes than there are voters or valid papers count for nothing. */
export function judgeBallot(
  ballot: Ballot,
  { candidate }: Decision,
  { rule, electorate, papers }: Extract<Poll, { state: 'open' }>,
): Staged<Judged> {
  const { yes, no } = ballot;
  const name = nomineeName(candidate);
  const votes = yes + no;
  const voters = votersUnder(rule, electorate);
  const place = { ...ballot.from, unit: candidate.unit.id, found: `${yes} + ${no}` };
  const fault =
    votes > electorate.total
      ? diagnose('TD4821', place, { name, votes, members: electorate.total })
      : votes > voters
        ? diagnose('TD4820', place, { name, votes, voters })
        : papers !== null && votes > papers + (rule.writtenOpinions ? electorate.written : 0)
          ? diagnose('TD4827', place, { name, votes, papers })
          : null;
  if (fault !== null) {
    const fact = { code: 'vote-unusable' } as const;
    return staged({ reason: { outcome: 'undecided', fact, clause: null, isVote: true }, vote: null }, [
      fault,
    ]);
  }
  const base = baseUnder(rule, electorate);
  const { percent, isPassed } = countVote(yes, base, rule);
  const { threshold, reaching } = rule;
  const code = isPassed ? ('vote-passed' as const) : ('vote-failed' as const);
  const fact = { code, yes, base, percent, threshold, reaching };
  return staged({
    reason: { outcome: isPassed ? 'met' : 'unmet', fact, clause: null, isVote: true },
    vote: {
      yes,
      no,
      base,
      percent,
      threshold,
      isPassed,
      from: { ...ballot.from },
    },
  });
}
