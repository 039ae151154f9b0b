import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import { staged } from '../../diagnostics/diagnostic.ts';
import { type Ballot, type Council, nominationKey } from '../../domain/council.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Fact } from '../../domain/reason.ts';
import type { Decision, Reason } from '../decide.ts';
import type { ReviewScope } from '../review-scope.ts';
import { chooseBetweenEquals } from './choose-between-equals.ts';
import { electorateOf } from './electorate.ts';
import { type Judged, judgeBallot } from './judge-ballot.ts';
import { type Poll, pollOf } from './poll.ts';
import { remarkOnIdleBallots, remarkOnMissingVotes } from './remarks.ts';

/**
 * The council's vote on what has been decided, last of all: whoever failed it is not put forward, whoever has no vote
 * that counts waits, and freed places are not filled again. Where nobody voted, all stays as it is.
 */
export function applyVotes(
  decisions: readonly Decision[],
  council: Council,
  scope: ReviewScope,
): Staged<readonly Decision[]> {
  if (council.ballots.length === 0 && council.hasUnusedBallots !== true) return staged(decisions);
  const ballots = new Map(council.ballots.map((ballot) => [nominationKey(ballot), ballot]));
  const electorate = electorateOf(council.meeting);
  const polls = new Map<Decision['award'], Poll>();
  const diagnostics: Diagnostic[] = [];
  for (const [award, ofAward] of groupBy(decisions, ({ award }) => award)) {
    const cast = ofAward.flatMap((decision) => ballotOf(decision, ballots) ?? []);
    const opened = pollOf(award, { cast, electorate, meeting: council.meeting, scope });
    diagnostics.push(...opened.diagnostics);
    polls.set(award, opened.value);
  }
  const judged = decisions.map((decision) =>
    judge(decision, ballotOf(decision, ballots), polls.get(decision.award)),
  );
  return staged(chooseBetweenEquals(judged.map(({ decision }) => decision)), [
    ...distinct(diagnostics),
    ...judged.flatMap((each) => each.diagnostics),
    ...remarkOnIdleBallots(decisions, council.ballots),
    ...remarkOnMissingVotes(judged.flatMap((each) => (each.isMissing ? [each.decision] : []))),
  ]);
}

type JudgedDecision = {
  readonly decision: Decision;
  readonly diagnostics: readonly Diagnostic[];
  readonly isMissing?: boolean;
};

function judge(decision: Decision, ballot: Ballot | undefined, poll: Poll | undefined): JudgedDecision {
  const { outcome } = decision;
  if (poll === undefined || poll.state === 'none' || outcome === 'not-nominated')
    return { decision, diagnostics: [] };
  if (poll.state === 'void') {
    return {
      decision: outcome === 'nominated' ? waiting(decision, poll.fact) : decision,
      diagnostics: [],
    };
  }
  if (ballot === undefined) {
    if (outcome === 'undecided') return { decision, diagnostics: [] };
    return { decision: waiting(decision, { code: 'vote-missing' }), diagnostics: [], isMissing: true };
  }
  const { value, diagnostics } = judgeBallot(ballot, decision, poll);
  return { decision: voted(decision, value), diagnostics };
}

/** An open case that passes the vote still waits for the council to choose it. */
function voted(decision: Decision, { reason, vote }: Judged): Decision {
  const outcome =
    reason.outcome === 'unmet'
      ? 'not-nominated'
      : reason.outcome === 'undecided'
        ? 'undecided'
        : decision.outcome;
  return { ...withReason(decision, reason), outcome, ...(vote !== null && { vote }) };
}

function waiting(decision: Decision, fact: Fact): Decision {
  const reason: Reason = { outcome: 'undecided', fact, clause: null, isVote: true };
  return { ...withReason(decision, reason), outcome: 'undecided' };
}

function withReason(decision: Decision, reason: Reason): Decision {
  return { ...decision, reasons: [reason, ...decision.reasons] };
}

function ballotOf({ candidate, award }: Decision, ballots: ReadonlyMap<string, Ballot>): Ballot | undefined {
  const { subject, unit, individual } = candidate;
  return ballots.get(nominationKey({ subject, unit: unit.id, individual, award: award.id }));
}

/** One meeting without a quorum is one fault, for however many awards. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [`${each.code} ${each.message}`, each])).values()];
}
