import type { VoteRule } from '../../domain/award.ts';
import type { CouncilMeeting } from '../../domain/council.ts';

/** Who could vote at a meeting. */
export type Electorate = {
  /** All members of the council. */
  readonly total: number;
  readonly present: number;
  /** Absent members who gave a written opinion. */
  readonly written: number;
};

/** Null where no members are entered: nothing can then be reckoned. */
export function electorateOf(meeting: CouncilMeeting | null): Electorate | null {
  const members = meeting?.members ?? [];
  if (members.length === 0) return null;
  return {
    total: members.length,
    present: members.filter(({ isPresent }) => isPresent).length,
    written: members.filter(({ isPresent, hasWrittenOpinion }) => !isPresent && hasWrittenOpinion).length,
  };
}

/** How many votes there can be under a rule: those present, and written opinions where the rule counts them. */
export function votersUnder(
  { writtenOpinions }: Pick<VoteRule, 'writtenOpinions'>,
  { present, written }: Electorate,
): number {
  return present + (writtenOpinions ? written : 0);
}

/** What the percentage is of. */
export function baseUnder(rule: Pick<VoteRule, 'base' | 'writtenOpinions'>, electorate: Electorate): number {
  return rule.base === 'total' ? electorate.total : votersUnder(rule, electorate);
}

/** Whether enough of all members are present; written opinions do not make a quorum. */
export function isQuorate({ quorum }: Pick<VoteRule, 'quorum'>, { present, total }: Electorate): boolean {
  const [part = 0, whole = 1] = quorum.split('/').map(Number);
  return present * whole >= total * part;
}
