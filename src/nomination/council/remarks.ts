import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Ballot, COUNCIL_SHEETS, nominationKey } from '../../domain/council.ts';
import { groupBy } from '../../domain/group-by.ts';
import { firstCases } from '../../text/first-cases.ts';
import type { Decision } from '../decide.ts';
import { nomineeName } from './nominee-name.ts';

const SHOWN = 6;

/** Votes on somebody who is not put forward: they change nothing. */
export function remarkOnIdleBallots(
  decisions: readonly Decision[],
  ballots: readonly Ballot[],
): readonly Diagnostic[] {
  const out = new Map(
    decisions
      .filter(({ outcome }) => outcome === 'not-nominated')
      .map((decision) => [keyOf(decision), decision]),
  );
  return ballots.flatMap((ballot) => {
    const decision = out.get(nominationKey(ballot));
    if (decision === undefined) return [];
    const { candidate, award } = decision;
    const values = { name: nomineeName(candidate), award: award.title };
    return [diagnose('TD4826', { ...ballot.from, unit: candidate.unit.id }, values)];
  });
}

/** Nominees whom the council left out of a vote that it took on others; one remark for each award. */
export function remarkOnMissingVotes(missing: readonly Decision[]): readonly Diagnostic[] {
  return [...groupBy(missing, ({ award }) => award)].map(([award, decided]) =>
    diagnose(
      'TD4823',
      { file: 'hoi-dong.xlsx', sheet: COUNCIL_SHEETS.ballots },
      {
        award: award.title,
        names: firstCases(
          decided.map(({ candidate }) => nomineeName(candidate)),
          SHOWN,
        ),
        count: decided.length,
      },
    ),
  );
}

function keyOf({ candidate, award }: Decision): string {
  const { subject, unit, individual } = candidate;
  return nominationKey({ subject, unit: unit.id, individual, award: award.id });
}
