import type { CriteriaSet } from '../criteria/schema.ts';
import type { Honour } from '../domain/honour.ts';
import type { CitedHonour } from '../domain/reason.ts';
import { awardShort } from './names-in-set.ts';

/** The last of these awards that was decided by this day (yyyy-MM-dd); null where there is none. */
export function lastGranted(
  honours: readonly Honour[],
  awards: readonly string[],
  asOf: string,
): Honour | null {
  return honours
    .filter(({ award, decision }) => awards.includes(award) && decision.date <= asOf)
    .reduce<Honour | null>(
      (last, honour) => (last === null || honour.decision.date > last.decision.date ? honour : last),
      null,
    );
}

/** An award granted before, as a reason cites it: by its short title. */
export function citedHonour({ award, decision, achievement }: Honour, set: CriteriaSet): CitedHonour {
  return { award: awardShort(award, set), ...decision, ...achievement };
}
