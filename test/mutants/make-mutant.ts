import { chanceOf } from '../../samples/make/random.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import type { Base, Bases } from './bases.ts';
import { type Book, bookOf, rawOf } from './book.ts';
import { type Deed, judge } from './judge.ts';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations/registry.ts';
import { readingOf } from './reading.ts';

/** A good form and what is to be done to it. */
export type Plan = { readonly seed: number; readonly base: Base; readonly mutations: readonly Mutation[] };

export type Mutant = { readonly book: Book; readonly workbook: RawWorkbook; readonly deeds: readonly Deed[] };

const MOST_MUTATIONS = 4;

/** The mutant of a seed: the same on every machine. */
export function planOf(seed: number, { all }: Bases): Plan {
  const chance = chanceOf('mutant', seed);
  const count = chance.between(1, MOST_MUTATIONS);
  const chosen = chance.shuffle(mutations).slice(0, count);
  // Data are spoiled last, where they have come to stand.
  const ordered = mutations.filter((mutation) => chosen.includes(mutation));
  return { seed, base: chance.pick(all), mutations: ordered };
}

/** Carries a plan out; each mutation has chance of its own, so that one may be left out to find the culprit. */
export function makeMutant({ seed, base, mutations: planned }: Plan): Mutant {
  const book = bookOf(base.workbook, base.roles, base.keys);
  const deeds = planned.flatMap((mutation): readonly Deed[] => {
    const touched = mutation.apply(book, chanceOf('mutant', seed, mutation.name));
    return touched === null ? [] : [{ mutation, touched }];
  });
  return { book, workbook: rawOf(book), deeds };
}

/** What is wrong with the reading of a plan's mutant: empty when it is read the same, or the difference is said. */
export function faultsOf(plan: Plan, context: ReadingContext): readonly string[] {
  const { book, workbook, deeds } = makeMutant(plan);
  return judge(plan.base, book, readingOf(workbook, context), deeds);
}

/** The fewest mutations of a failing plan that still fail. */
export function shrink(plan: Plan, context: ReadingContext): Plan {
  for (const left of plan.mutations) {
    const smaller = { ...plan, mutations: plan.mutations.filter((mutation) => mutation !== left) };
    if (faultsOf(smaller, context).length > 0) return shrink(smaller, context);
  }
  return plan;
}
