import type { Award } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { VoteRule } from '../../domain/award.ts';
import { type Ballot, COUNCIL_SHEETS, type CouncilMeeting } from '../../domain/council.ts';
import type { Fact } from '../../domain/reason.ts';
import type { ReviewScope } from '../review-scope.ts';
import { type Electorate, isQuorate } from './electorate.ts';

/**
 * The vote on one award: `none` where it is not voted on; `void` where the votes do not count, and why; else by which
 * rule and among whom they are counted.
 */
export type Poll =
  | { readonly state: 'none' }
  | { readonly state: 'void'; readonly fact: Fact }
  | {
      readonly state: 'open';
      readonly rule: VoteRule;
      readonly electorate: Electorate;
      /** Valid papers of a secret vote; null where papers were not counted. */
      readonly papers: number | null;
    };

type Held = {
  /** Ballots on this award. */
  readonly cast: readonly Ballot[];
  readonly electorate: Electorate | null;
  readonly meeting: CouncilMeeting | null;
  readonly scope: ReviewScope;
};

/** Whether and how the votes on an award count. */
export function pollOf(award: Award, { cast, electorate, meeting, scope }: Held): Staged<Poll> {
  const rule = award.vote;
  const [first] = cast;
  if (rule === undefined) {
    if (first === undefined) return staged({ state: 'none' });
    const { plan, version } = scope.set;
    const values = { award: award.title, criteria: `${plan}/${version}.yaml` };
    return staged({ state: 'none' }, [diagnose('TD4824', first.from, values)]);
  }
  const place = { file: first?.from.file ?? 'hoi-dong.xlsx', sheet: COUNCIL_SHEETS.members };
  if (electorate === null) {
    const fact = { code: 'vote-without-members' } as const;
    return staged({ state: 'void', fact }, [diagnose('TD4819', place, {})]);
  }
  if (!isQuorate(rule, electorate)) {
    const { present, total } = electorate;
    const fact = { code: 'vote-without-quorum', present, total, quorum: rule.quorum } as const;
    return staged({ state: 'void', fact }, [
      diagnose('TD4822', place, { present, total, quorum: rule.quorum }),
    ]);
  }
  const papers = rule.ballot === 'secret' ? (meeting?.papers?.valid ?? null) : null;
  const isUncounted = rule.ballot === 'secret' && papers === null && first !== undefined;
  return staged(
    { state: 'open', rule, electorate, papers },
    isUncounted
      ? [
          diagnose(
            'TD4825',
            { ...place, sheet: COUNCIL_SHEETS.meeting },
            { award: award.title, origin: rule.origin },
          ),
        ]
      : [],
  );
}
