import type { Result } from '../../domain/result.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import type { Nominee } from '../figures/nominees.ts';
import { awardShort } from '../words/titles.ts';

/**
 * What was granted to each nominee in the movement before, as `Giấy khen (QĐ 12/QĐ-UBND, 05/01/2020)`; of a unit also
 * to those that it goes on from, of a person by name in the units where the person was.
 */
export function earlierHonours(result: Result): (nominee: Nominee) => string {
  const honours = [...(result.period?.honours ?? [])].sort((a, b) => compareVietnamese(a.date, b.date));
  return ({ nomination, unit, person }) => {
    const history = (nomination.subject === 'unit' ? unit : person)?.history ?? [];
    const places = new Set([nomination.unit, ...history.flatMap(({ units }) => units.map(({ id }) => id))]);
    const name = looseKey(nomination.name);
    return honours
      .filter(
        (honour) =>
          honour.subject === nomination.subject &&
          places.has(honour.unit) &&
          (honour.subject === 'unit' || looseKey(honour.name) === name),
      )
      .map(
        ({ award, number, date }) =>
          `${awardShort(result, award)} (QĐ số ${number} ngày ${formatShortDate(date)})`,
      )
      .join('; ');
  };
}
