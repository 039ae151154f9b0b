import { diagnose } from '../../diagnostics/diagnose.ts';
import type { FactOf } from '../../domain/reason.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import type { Check } from '../finding.ts';

type Ranked = FactOf<'ranked-within' | 'ranked-beyond' | 'ranked-behind-open' | 'tied'>;

const WITH_REASONS = new Set(['to-trinh', 'bien-ban-hop-hoi-dong', 'thong-bao-ket-qua']);

/**
 * The place that a reason gives a unit among those who meet the conditions agrees with the rank that the annex prints: nobody
 * is further down among some than among all, and whoever is before another here is not behind it there.
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
  const pools = new Map<string, Placed[]>();
  for (const nomination of result.nominations) {
    const fact = rankedIn(nomination);
    const rank = fact === null ? null : rankOf(nomination, fact, result);
    if (fact === null || rank === null) continue;
    const key = JSON.stringify([nomination.award, fact.pool]);
    const placed = { name: nomination.name, place: fact.place, rank };
    pools.set(key, [...(pools.get(key) ?? []), placed]);
  }
  for (const pool of pools.values()) {
    const beyond = pool.find(({ place, rank }) => place > rank);
    if (beyond !== undefined) return beyond;
    const inOrder = pool.toSorted((a, b) => a.place - b.place || a.rank - b.rank);
    const wrong = inOrder.find(({ place, rank }, index) =>
      inOrder.slice(0, index).some((before) => before.place < place && before.rank >= rank),
    );
    if (wrong !== undefined) return wrong;
  }
  return null;
}

function rankedIn({ subject, reasons = [] }: NominationResult): Ranked | null {
  if (subject !== 'unit') return null;
  const facts = reasons.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return facts.find(isRanked) ?? null;
}

function isRanked(fact: { readonly code: string }): fact is Ranked {
  return ['ranked-within', 'ranked-beyond', 'ranked-behind-open', 'tied'].includes(fact.code);
}

/** The rank that the annex prints within the pool; null where it prints none. */
function rankOf({ unit: id }: NominationResult, { pool }: Ranked, { units }: Result): number | null {
  const unit = units.find((each) => each.id === id);
  if (pool.of === 'city' || pool.of === 'all') return unit?.rank ?? null;
  return pool.of === 'cluster' ? (unit?.rankInCluster ?? null) : null;
}
