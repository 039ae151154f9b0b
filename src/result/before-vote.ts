import type { NominationResult } from '../domain/result.ts';

type Reasons = NonNullable<NominationResult['reasons']>;

/** What the requirements alone come to, before the council's choice and vote. */
export function toolOutcome(nomination: NominationResult): NominationResult['outcome'] {
  // Nobody is asked for it, whatever the requirements come to.
  if (nomination.lapsed !== undefined) return 'not-nominated';
  const reasons = toolReasons(nomination);
  if (reasons.length === 0) return nomination.choice === undefined ? nomination.outcome : 'undecided';
  if (reasons.some(({ outcome }) => outcome === 'unmet')) return 'not-nominated';
  return reasons.some(({ outcome }) => outcome === 'undecided') ? 'undecided' : 'nominated';
}

/** What stood to be voted on: the council's choice where it made one, else what the tool proposed. */
export function outcomeBeforeVote(nomination: NominationResult): NominationResult['outcome'] {
  const { choice, lapsed } = nomination;
  if (choice === undefined || lapsed !== undefined) return toolOutcome(nomination);
  return choice.decision === 'take' ? 'nominated' : 'not-nominated';
}

/** The verdicts on the requirements; none in results of older versions. */
export function toolReasons({ reasons = [] }: NominationResult): Reasons {
  return reasons.filter(({ isVote }) => isVote !== true);
}
