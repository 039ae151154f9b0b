import type { Pool } from '../domain/reason.ts';
import type { Candidate } from './candidate.ts';
import type { Contender, Verdict } from './requirement.ts';

/**
 * Who takes a limited number of places by total. Those whom the council has chosen come first. Certain places are given;
 * nobody is let in or kept out by chance: a tie across the last place, or a place that hangs on another's open case, is
 * left to the council.
 */
export function selectBest(
  all: readonly Contender[],
  places: number,
  pool: Pool,
): ReadonlyMap<Candidate, Verdict> {
  const chosen = all.filter(({ isChosen }) => isChosen === true);
  const rest = all.filter(({ isChosen }) => isChosen !== true);
  return new Map([
    ...chosen.map(({ candidate }) => [candidate, chosenVerdict(chosen.length, places, pool)] as const),
    ...selectByTotal(rest, { places: Math.max(0, places - chosen.length), given: chosen.length, pool }),
  ]);
}

function chosenVerdict(chosen: number, places: number, pool: Pool): Verdict {
  return chosen <= places
    ? { outcome: 'met', fact: { code: 'chosen-within', places, pool } }
    : { outcome: 'undecided', fact: { code: 'chosen-beyond', chosen, places, pool }, isOverPlaces: true };
}

/** Places that are left, and how many the council has given already. */
type Places = { readonly places: number; readonly given: number; readonly pool: Pool };

function selectByTotal(contenders: readonly Contender[], left: Places): ReadonlyMap<Candidate, Verdict> {
  const totals = contenders.map(({ candidate }) => candidate.total ?? 0).sort((a, b) => b - a);
  const certain = contenders
    .filter(({ isCertain }) => isCertain)
    .map(({ candidate }) => candidate.total ?? 0)
    .sort((a, b) => b - a);
  return new Map(
    contenders.map(({ candidate }) => {
      const total = candidate.total ?? 0;
      const better = countAbove(totals, total);
      const tied = countAbove(totals, total - 1) - better;
      return [candidate, decide({ better, tied, certainBetter: countAbove(certain, total), ...left })];
    }),
  );
}

type Position = Places & {
  readonly better: number;
  readonly tied: number;
  readonly certainBetter: number;
};

function decide({ better, tied, certainBetter, places, given, pool }: Position): Verdict {
  if (places === 0)
    return { outcome: 'unmet', fact: { code: given === 0 ? 'no-places' : 'places-given', pool } };
  const ranked = { place: better + 1, places, isRest: given > 0, pool };
  if (better + tied <= places) return { outcome: 'met', fact: { code: 'ranked-within', ...ranked } };
  if (certainBetter >= places) return { outcome: 'unmet', fact: { code: 'ranked-beyond', ...ranked } };
  if (better >= places) return { outcome: 'undecided', fact: { code: 'ranked-behind-open', ...ranked } };
  const left = { tied, place: better + 1, places: places - better, pool };
  return { outcome: 'undecided', fact: { code: 'tied', ...left } };
}

/** How many of the totals, highest first, lie above `bound`; by halving, so that large pools stay fast. */
function countAbove(totals: readonly number[], bound: number): number {
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
