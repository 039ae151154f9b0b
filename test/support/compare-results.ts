import type { Result } from '../../src/domain/result.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { comparing } from '../../src/review/compare-results.ts';
import type { Comparison } from '../../src/review/comparison.ts';

/** What differs between two results that are at hand whole. */
export function compareResults(before: Result, after: Result, register: readonly Unit[]): Comparison {
  const comparison = comparing(before, after, register);
  for (const { old, now } of comparison.pairs) comparison.lines(old, now);
  return comparison.finish();
}
