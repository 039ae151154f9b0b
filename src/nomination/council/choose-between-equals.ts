import { groupBy } from '../../domain/group-by.ts';
import type { FactOf } from '../../domain/reason.ts';
import type { NominationVote } from '../../domain/result-council.ts';
import type { Decision, Reason } from '../decide.ts';

/**
 * Equals for the last places were put to the vote as a choice between them: of those who reached the threshold the ones with
 * the most votes take the places, and the others none. While one of them has no vote that counts, or where the votes are
 * equal too, all of it waits for the council.
 */
export function chooseBetweenEquals(decisions: readonly Decision[]): readonly Decision[] {
  const equals = groupBy(
    decisions.filter((decision) => tieOf(decision) !== null),
    (decision) => {
      const { pool, place } = tieOf(decision) ?? {};
      return JSON.stringify([decision.award.id, decision.award.subject, pool, place]);
    },
  );
  const chosen = new Map<Decision, Decision>();
  for (const group of equals.values()) {
    for (const [before, after] of choose(group)) chosen.set(before, after);
  }
  return decisions.map((decision) => chosen.get(decision) ?? decision);
}

/** The tie that alone keeps a case open. */
function tieOf({ outcome, choice, reasons }: Decision): FactOf<'tied'> | null {
  if (outcome !== 'undecided' || choice !== null) return null;
  const [open, ...others] = reasons.filter((reason) => reason.outcome === 'undecided');
  return open?.fact.code === 'tied' && others.length === 0 ? open.fact : null;
}

type Voted = { readonly decision: Decision; readonly vote: NominationVote };

function choose(group: readonly Decision[]): readonly (readonly [Decision, Decision])[] {
  const places = group[0] === undefined ? 0 : (tieOf(group[0])?.places ?? 0);
  const voted = group.flatMap((decision): readonly Voted[] =>
    decision.vote === undefined ? [] : [{ decision, vote: decision.vote }],
  );
  // Who failed the vote is out already; of those who are left each must have a vote.
  if (voted.length < group.length || voted.length === 0) return [];
  const inOrder = voted.toSorted((a, b) => b.vote.yes - a.vote.yes);
  const last = inOrder[places - 1]?.vote.yes;
  const next = inOrder[places]?.vote.yes;
  const equals = voted.length;
  if (next === undefined || last === undefined || last > next) {
    return inOrder.map((each, index) => [
      each.decision,
      index < places
        ? settled(each, 'nominated', 'met', { code: 'chosen-between-equals', equals, ...countOf(each) })
        : settled(each, 'not-nominated', 'unmet', { code: 'left-between-equals', equals, ...countOf(each) }),
    ]);
  }
  return inOrder
    .filter(({ vote }) => vote.yes === last)
    .map((each) => [
      each.decision,
      settled(each, 'undecided', 'undecided', { code: 'equal-by-votes', ...countOf(each) }),
    ]);
}

/** The vote with the rule that it was counted by. */
function countOf({ decision, vote: { yes, base, percent, threshold } }: Voted) {
  return { yes, base, percent, threshold, reaching: decision.award.vote?.reaching ?? 'at-least' };
}

function settled(
  { decision }: Voted,
  outcome: Decision['outcome'],
  verdict: Reason['outcome'],
  fact: Reason['fact'],
): Decision {
  const reason: Reason = { outcome: verdict, fact, clause: null, isVote: true };
  return { ...decision, outcome, reasons: [reason, ...decision.reasons] };
}
