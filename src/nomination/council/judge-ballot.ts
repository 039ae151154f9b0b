import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Ballot } from '../../domain/council.ts';
import type { NominationVote } from '../../domain/result-council.ts';
import type { Decision, Reason } from '../decide.ts';
import { countVote, thresholdInWords, voteInWords } from './count-vote.ts';
import { baseUnder, votersUnder } from './electorate.ts';
import { nomineeName } from './nominee-name.ts';
import type { Poll } from './poll.ts';

/** What a ballot comes to; no vote where its figures cannot be. */
export type Judged = { readonly reason: Reason; readonly vote: NominationVote | null };

/** Why a nominee waits for the vote. */
export const UNDECIDED = {
  noVote: 'Chưa có kết quả biểu quyết.',
  unusable: 'Kết quả biểu quyết ghi trong hoi-dong.xlsx chưa dùng được.',
} as const;

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
    const reason = { outcome: 'undecided', because: UNDECIDED.unusable, clause: null, isVote: true } as const;
    return staged({ reason, vote: null }, [fault]);
  }
  const base = baseUnder(rule, electorate);
  const { percent, isPassed } = countVote(yes, base, rule);
  const said = voteInWords({ yes, base, percent });
  const because = isPassed
    ? `Đạt phiếu: ${said}, yêu cầu ${thresholdInWords(rule)}.`
    : `Không đạt phiếu: ${said}, cần ${thresholdInWords(rule)}.`;
  return staged({
    reason: { outcome: isPassed ? 'met' : 'unmet', because, clause: null, isVote: true },
    vote: {
      yes,
      no,
      base,
      percent,
      threshold: rule.threshold,
      isPassed,
      from: { ...ballot.from },
    },
  });
}
