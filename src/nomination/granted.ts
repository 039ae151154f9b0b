import type { Honour } from '../domain/honour.ts';

/** Said where there is no register of awards: silence must not read as “never rewarded”. */
export const NO_REGISTER = 'Chưa có sổ khen thưởng nên chưa đối chiếu.';

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
