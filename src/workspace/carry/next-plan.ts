import type { CriteriaSet } from '../../criteria/schema.ts';
import { UNNUMBERED } from '../starters/starter.ts';

/** What is new about a plan that is judged by the criteria of the one before. */
export type NextPlan = {
  readonly id: string;
  /** Null while it has none. */
  readonly number: string | null;
  /** yyyy-MM-dd; null where nobody said. */
  readonly date: string | null;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
  /** MM-dd; null: as before. */
  readonly deadline: string | null;
};

/**
 * The first version of the next plan, which judges as the one before did: its number and its years stand wherever those of the
 * other stood. Clauses are the old plan's: whoever has the new one in hand compares them.
 */
export function nextPlanSet(before: CriteriaSet, plan: NextPlan): CriteriaSet {
  const { replaces: _r, changes: _c, acceptsFormsOf: _a, errata: _e, ...rest } = before;
  const { movement } = before;
  const number = plan.number ?? movement.number.replace(/^[^/]*/u, UNNUMBERED);
  const years = new RegExp(`${movement.years.from}(\\s*[-–]\\s*)${movement.years.to}`, 'gu');
  const renew = (text: string) =>
    text.replaceAll(movement.number, number).replace(years, `${plan.from}$1${plan.to}`);
  const set = renewed(rest, renew) as typeof rest;
  const first = `${plan.from}-01-01`;
  return {
    ...set,
    plan: plan.id,
    version: `${plan.from}.1`,
    movement: {
      ...set.movement,
      ...(plan.title !== null && { title: plan.title }),
      number,
      date: plan.date ?? first,
      years: { from: plan.from, to: plan.to },
      interim: plan.to - plan.from < 2 ? null : plan.from + Math.floor((plan.to - plan.from) / 2),
      final: plan.to === plan.from ? null : plan.to,
    },
    effective: { from: first, to: null },
    ...(plan.deadline !== null && { deadline: plan.deadline }),
  };
}

/** The same with every text in it made anew. */
function renewed(value: unknown, renew: (text: string) => string): unknown {
  if (typeof value === 'string') return renew(value);
  if (Array.isArray(value)) return value.map((each) => renewed(each, renew));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renewed(each, renew)]));
}
