import { diagnose } from '../../diagnostics/diagnose.ts';
import { groupBy } from '../../domain/group-by.ts';
import { highestFirst, placeAmong } from '../../domain/place-among.ts';
import type { Fact, FactCode, FactOf } from '../../domain/reason.ts';
import type { NominationResult, Result, UnitResult } from '../../domain/result.ts';
import type { Check } from '../finding.ts';

type Ranked = FactOf<'ranked-within' | 'ranked-beyond' | 'ranked-behind-open' | 'tied'>;

const WITH_REASONS = new Set(['to-trinh', 'bien-ban-hop-hoi-dong', 'thong-bao-ket-qua']);

/**
 * The place that a reason gives a unit among those who meet the conditions is the place that the annex comes to: nobody is
 * further down among some than among all, whoever is before another here is not behind it there, and counted anew from the
 * points of all who meet the conditions, those as well whom the council chose or left, it is the same.
 */
export const rankOfAnnex: Check = {
  id: 'rank-of-annex',
  judge: ({ document }, { result }) => {
    if (!WITH_REASONS.has(document)) return null;
    const fault = faultIn(result);
    return fault === null
      ? null
      : { verdict: 'draft', tell: (papers) => diagnose('TD4480', {}, { papers, ...fault }) };
  },
};

type Placed = { readonly name: string; readonly place: number; readonly rank: number };

function faultIn(result: Result): Placed | null {
  const units = new Map(result.units.map((unit) => [unit.id, unit]));
  const ofUnits = result.nominations.filter(({ subject }) => subject === 'unit');
  for (const ofAward of groupBy(ofUnits, ({ award }) => award).values()) {
    const ranked = ofAward.flatMap((nomination) => {
      const fact = rankedIn(nomination);
      return fact === null ? [] : [{ nomination, fact }];
    });
    for (const inPool of groupBy(ranked, ({ fact }) => JSON.stringify(fact.pool)).values()) {
      const fault = outOfOrder(inPool, units) ?? miscounted(inPool, ofAward, units);
      if (fault !== null) return fault;
    }
  }
  return null;
}

type RankedNomination = { readonly nomination: NominationResult; readonly fact: Ranked };
type Units = ReadonlyMap<string, UnitResult>;

/** Held against the ranks that the annex prints. */
function outOfOrder(inPool: readonly RankedNomination[], units: Units): Placed | null {
  const pool = inPool.flatMap(({ nomination, fact }): readonly Placed[] => {
    const rank = rankOf(units.get(nomination.unit), fact);
    return rank === null ? [] : [{ name: nomination.name, place: fact.place, rank }];
  });
  const beyond = pool.find(({ place, rank }) => place > rank);
  if (beyond !== undefined) return beyond;
  const inOrder = pool.toSorted((a, b) => a.place - b.place || a.rank - b.rank);
  const wrong = inOrder.find(({ place, rank }, index) =>
    inOrder.slice(0, index).some((before) => before.place < place && before.rank >= rank),
  );
  return wrong ?? null;
}

/**
 * Counted anew among all of the pool who meet the conditions. Nothing is said where the Result does not tell who these are:
 * a year's points decide only in that year, and of an older result the reasons are sentences.
 */
function miscounted(
  inPool: readonly RankedNomination[],
  ofAward: readonly NominationResult[],
  units: Units,
): Placed | null {
  const [first] = inPool;
  if (first === undefined) return null;
  const { pool } = first.fact;
  const isEverybody = isOfAll(pool);
  if (!isEverybody && pool.of !== 'cluster') return null;
  const key = JSON.stringify(pool);
  const isHere = ({ unit }: NominationResult) =>
    isEverybody || (pool.of === 'cluster' && units.get(unit)?.cluster === pool.name);
  const here = ofAward.filter(isHere);
  const against = here.map(({ reasons }) =>
    reasons?.every(({ fact }) => fact !== undefined)
      ? reasons.flatMap(({ outcome, fact }) => (outcome === 'unmet' && fact !== undefined ? [fact] : []))
      : null,
  );
  // Whoever has two kinds of places to win is counted among others for each.
  const isUnclear = (facts: readonly Fact[] | null) =>
    facts === null || facts.some((fact) => isOfPlaces(fact) && JSON.stringify(fact.pool) !== key);
  if (against.some(isUnclear)) return null;
  const eligible = here.filter((_each, index) =>
    against[index]?.every((fact) => isOfPlaces(fact) || AFTER_CONDITIONS.has(fact.code)),
  );
  const totalOf = ({ unit }: NominationResult) => units.get(unit)?.total ?? null;
  const totals = highestFirst(eligible.flatMap((each) => totalOf(each) ?? []));
  for (const { nomination, fact } of inPool) {
    const total = totalOf(nomination);
    if (total === null) continue;
    const rank = placeAmong(totals, total);
    if (rank !== fact.place) return { name: nomination.name, place: fact.place, rank };
  }
  return null;
}

/** What the vote says: none of it is a condition. */
const AFTER_CONDITIONS: ReadonlySet<FactCode> = new Set(['vote-failed', 'left-between-equals']);

type OfPlaces = Ranked | FactOf<'places-given' | 'no-places'>;

function isOfPlaces(fact: Fact): fact is OfPlaces {
  return isRanked(fact) || fact.code === 'places-given' || fact.code === 'no-places';
}

function rankedIn({ reasons = [] }: NominationResult): Ranked | null {
  const facts = reasons.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return facts.find(isRanked) ?? null;
}

function isRanked(fact: Fact): fact is Ranked {
  return ['ranked-within', 'ranked-beyond', 'ranked-behind-open', 'tied'].includes(fact.code);
}

/** The rank that the annex prints within the pool; null where it prints none. */
function rankOf(unit: UnitResult | undefined, { pool }: Ranked): number | null {
  if (isOfAll(pool)) return unit?.rank ?? null;
  return pool.of === 'cluster' ? (unit?.rankInCluster ?? null) : null;
}

/** All units of the office, by whatever name the plan gives them. */
function isOfAll({ of }: Ranked['pool']): boolean {
  return of === 'city' || of === 'all';
}
