import { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import { formatPercent } from '../../text/numbers.ts';
import type { Candidate } from '../candidate.ts';
import { gradeTitle } from '../names-in-set.ts';
import { type Contender, defineRequirement, type Verdict } from '../requirement.ts';
import { selectBest } from '../select-best.ts';

const percent = z.number().min(0).max(100);

type Params = { readonly percent: Readonly<Record<string, number>>; readonly atLeast: number };

/**
 * Places for a per cent of the unit's people, by the unit's own grade; rounded down, but never below `atLeast`. Where the
 * grade or the number of people is not known, only the places that there are in any case are given; who lies beyond them
 * waits.
 */
export const quotaByGrade = defineRequirement({
  kind: 'quota-by-grade',
  params: z.strictObject({ percent: z.record(z.string(), percent), atLeast: z.int().min(0) }),
  example: '{ kind: quota-by-grade, percent: { xuat-sac: 20, tot: 15, default: 10 }, atLeast: 1 }',
  describe: ({ percent: shares, atLeast }, set) => {
    const titles = Object.entries(shares).map(
      ([grade, share]) =>
        `${grade === 'default' ? 'các mức khác' : gradeTitle(grade, set)} ${formatPercent(share)}`,
    );
    return `Trong tỷ lệ phần trăm số người của đơn vị theo xếp loại của đơn vị (${titles.join('; ')}; ít nhất ${atLeast})`;
  },
  select: (contenders, params) =>
    new Map(
      [...groupBy(contenders, ({ candidate }) => candidate.unit.id).values()].flatMap((ofUnit) => [
        ...selectOf(ofUnit, params),
      ]),
    ),
});

function selectOf(contenders: readonly Contender[], params: Params): ReadonlyMap<Candidate, Verdict> {
  const [first] = contenders;
  if (first === undefined) return new Map();
  const { unit, ofUnit } = first.candidate;
  const pool = { of: 'unit', name: unit.name } as const;
  const { least, most } = placesOf(ofUnit, params);
  const given = selectBest(contenders, least, pool);
  if (least === most) return given;
  const atMost = selectBest(contenders, Math.min(most, contenders.length), pool);
  const waiting: Verdict = {
    outcome: 'undecided',
    fact: {
      code: 'places-unknown',
      unit: unit.name,
      isGradeUnknown: ofUnit.grade === null,
      isHeadcountUnknown: ofUnit.people === null,
      least,
    },
  };
  const competing = contenders.filter(({ isLeft }) => isLeft !== true);
  return new Map(
    competing.map(({ candidate, isChosen }): [Candidate, Verdict] => {
      const [sure, best] = [given.get(candidate), atMost.get(candidate)];
      if (sure !== undefined && (isChosen === true || sure.outcome === 'met')) return [candidate, sure];
      if (best?.outcome === 'unmet') return [candidate, best];
      return [candidate, waiting];
    }),
  );
}

/** The fewest and the most places there can be, as far as the unit is known. */
function placesOf(
  { grade, people }: Candidate['ofUnit'],
  { percent: shares, atLeast }: Params,
): { readonly least: number; readonly most: number } {
  const others = shares.default ?? 0;
  const possible = grade === null ? [...Object.values(shares), others] : [shares[grade] ?? others];
  const placesAt = (share: number) =>
    people === null ? null : Math.max(atLeast, Math.floor((people * Math.round(share * 100)) / 10_000));
  const places = possible.map((share) => (share === 0 ? atLeast : placesAt(share)));
  return {
    least: Math.min(...places.map((each) => each ?? atLeast)),
    most: Math.max(...places.map((each) => each ?? Number.POSITIVE_INFINITY)),
  };
}
