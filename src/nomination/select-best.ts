import { countAbove, highestFirst, placeAmong } from '../domain/place-among.ts';
import type { Pool } from '../domain/reason.ts';
import type { Candidate } from './candidate.ts';
import type { Contender, Verdict } from './requirement.ts';

/**
 * Who takes a limited number of places by total. Those whom the council has chosen come first. Certain places are given;
 * nobody is let in or kept out by chance: a tie across the last place, or a place that hangs on another's open case, is
 * left to the council. Which place somebody is said to have is counted among all who meet the conditions.
 */
export function selectBest(
  all: readonly Contender[],
  places: number,
  pool: Pool,
): ReadonlyMap<Candidate, Verdict> {
  const competing = all.filter(({ isLeft }) => isLeft !== true);
  const chosen = competing.filter(({ isChosen }) => isChosen === true);
  const rest = competing.filter(({ isChosen }) => isChosen !== true);
  const eligible = highestFirst(
    all.flatMap(({ candidate: { total }, isEligible }) =>
      isEligible === false || total === null ? [] : [total],
    ),
  );
  const left = { places: Math.max(0, places - chosen.length), given: chosen.length, pool };
  return new Map([
    ...chosen.map(({ candidate }) => [candidate, chosenVerdict(chosen.length, places, pool)] as const),
    ...selectByTotal(rest, left, eligible),
  ]);
}

function chosenVerdict(chosen: number, places: number, pool: Pool): Verdict {
  return chosen <= places
    ? { outcome: 'met', fact: { code: 'chosen-within', places, pool } }
    : { outcome: 'undecided', fact: { code: 'chosen-beyond', chosen, places, pool }, isOverPlaces: true };
}

/** Places that are left, and how many the council has given already. */
type Places = { readonly places: number; readonly given: number; readonly pool: Pool };

function selectByTotal(
  contenders: readonly Contender[],
  left: Places,
  eligible: readonly number[],
): ReadonlyMap<Candidate, Verdict> {
  const totals = highestFirst(contenders.map(({ candidate }) => candidate.total ?? 0));
  const certain = highestFirst(
    contenders.filter(({ isCertain }) => isCertain).map(({ candidate }) => candidate.total ?? 0),
  );
  return new Map(
    contenders.map(({ candidate }) => {
      const total = candidate.total ?? 0;
      const better = countAbove(totals, total);
      const tied = countAbove(totals, total - 1) - better;
      const place = placeAmong(eligible, total);
      const certainBetter = countAbove(certain, total);
      return [candidate, decide({ place, better, tied, certainBetter, ...left })];
    }),
  );
}

type Position = Places & {
  readonly place: number;
  readonly better: number;
  readonly tied: number;
  readonly certainBetter: number;
};

function decide({ place, better, tied, certainBetter, places, given, pool }: Position): Verdict {
  if (places === 0)
    return { outcome: 'unmet', fact: { code: given === 0 ? 'no-places' : 'places-given', pool } };
  const ranked = { place, places, isRest: given > 0, ...(given > 0 && { given }), pool };
  if (better + tied <= places) return { outcome: 'met', fact: { code: 'ranked-within', ...ranked } };
  if (certainBetter >= places) return { outcome: 'unmet', fact: { code: 'ranked-beyond', ...ranked } };
  if (better >= places) return { outcome: 'undecided', fact: { code: 'ranked-behind-open', ...ranked } };
  const left = { tied, place, places: places - better, pool };
  return { outcome: 'undecided', fact: { code: 'tied', ...left } };
}
