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
  where: string,
): ReadonlyMap<Candidate, Verdict> {
  const chosen = all.filter(({ isChosen }) => isChosen === true);
  const rest = all.filter(({ isChosen }) => isChosen !== true);
  return new Map([
    ...chosen.map(({ candidate }) => [candidate, chosenVerdict(chosen.length, places, where)] as const),
    ...selectByTotal(rest, { places: Math.max(0, places - chosen.length), given: chosen.length, where }),
  ]);
}

function chosenVerdict(chosen: number, places: number, where: string): Verdict {
  return chosen <= places
    ? { outcome: 'met', because: `Hội đồng chọn trong chỉ tiêu ${places} ${where}.` }
    : {
        outcome: 'undecided',
        because: `Hội đồng chọn ${chosen} trường hợp ${where}, vượt chỉ tiêu ${places}.`,
        isOverPlaces: true,
      };
}

/** Places that are left, and how many the council has given already. */
type Places = { readonly places: number; readonly given: number; readonly where: string };

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

function decide({ better, tied, certainBetter, places, given, where }: Position): Verdict {
  if (places === 0) {
    const none = given === 0 ? `Không có chỉ tiêu ${where}.` : `Hội đồng đã chọn đủ chỉ tiêu ${where}.`;
    return { outcome: 'unmet', because: none };
  }
  const limit = given === 0 ? `chỉ tiêu ${places}` : `chỉ tiêu còn ${places}`;
  const place = `đứng thứ ${better + 1} ${where} trong số đủ điều kiện`;
  if (better + tied <= places) {
    return { outcome: 'met', because: `Tổng điểm ${place}; ${limit}.` };
  }
  if (certainBetter >= places) {
    return {
      outcome: 'unmet',
      because: `Tổng điểm ${place}; ${given === 0 ? 'chỉ tiêu chỉ có' : 'chỉ tiêu chỉ còn'} ${places}.`,
    };
  }
  if (better >= places) {
    return {
      outcome: 'undecided',
      because: `Tổng điểm ${place}; ${limit}: được xét nếu trường hợp đang chờ kết luận ở phía trên không được chọn.`,
    };
  }
  return {
    outcome: 'undecided',
    because: `Có ${tied} trường hợp bằng điểm ở vị trí thứ ${better + 1} ${where}, chỉ tiêu còn ${places - better}: Hội đồng quyết định.`,
    tie: { among: `${where} ${better}`, places: places - better },
  };
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
