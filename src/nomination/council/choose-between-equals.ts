import { groupBy } from '../../domain/group-by.ts';
import type { NominationVote } from '../../domain/result-council.ts';
import type { Decision, Reason } from '../decide.ts';
import { voteInWords } from './count-vote.ts';

/**
 * Equals for the last places were put to the vote as a choice between them: of those who reached the threshold the ones with
 * the most votes take the places, and the others none. While one of them has no vote that counts, or where the votes are
 * equal too, all of it waits for the council.
 */
export function chooseBetweenEquals(decisions: readonly Decision[]): readonly Decision[] {
  const equals = groupBy(
    decisions.filter((decision) => tieOf(decision) !== null),
    (decision) => JSON.stringify([decision.award.id, decision.award.subject, tieOf(decision)?.among]),
  );
  const chosen = new Map<Decision, Decision>();
  for (const group of equals.values()) {
    for (const [before, after] of choose(group)) chosen.set(before, after);
  }
  return decisions.map((decision) => chosen.get(decision) ?? decision);
}

/** The tie that alone keeps a case open. */
function tieOf({ outcome, choice, reasons }: Decision): Reason['tie'] | null {
  if (outcome !== 'undecided' || choice !== null) return null;
  const open = reasons.filter((reason) => reason.outcome === 'undecided');
  return open.length === 1 ? (open[0]?.tie ?? null) : null;
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
  if (next === undefined || last === undefined || last > next) {
    return inOrder.map(({ decision, vote }, index) => [
      decision,
      index < places
        ? settled(
            decision,
            'nominated',
            `Được chọn giữa ${voted.length} trường hợp bằng điểm: ${voteInWords(vote)}.`,
          )
        : settled(
            decision,
            'not-nominated',
            `Không được chọn giữa ${voted.length} trường hợp bằng điểm: ${voteInWords(vote)}, ít phiếu hơn.`,
          ),
    ]);
  }
  return inOrder
    .filter(({ vote }) => vote.yes === last)
    .map(({ decision, vote }) => [
      decision,
      {
        ...decision,
        reasons: [
          reason(
            'undecided',
            `Bằng điểm và bằng cả số phiếu ở vị trí cuối (${voteInWords(vote)}): Hội đồng biểu quyết lại hoặc lựa chọn.`,
          ),
          ...decision.reasons,
        ],
      },
    ]);
}

function settled(decision: Decision, outcome: 'nominated' | 'not-nominated', because: string): Decision {
  const verdict = outcome === 'nominated' ? 'met' : 'unmet';
  return { ...decision, outcome, reasons: [reason(verdict, because), ...decision.reasons] };
}

function reason(outcome: Reason['outcome'], because: string): Reason {
  return { outcome, because, clause: null, isVote: true };
}
