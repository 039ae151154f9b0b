import type { Conflict, CriteriaSet, Requirement } from '../criteria/schema.ts';
import type { ReviewKind } from '../domain/review.ts';
import type { Candidate } from './candidate.ts';

/** What a round of nominations is held against: the same for every candidate. */
export type ReviewScope = {
  readonly set: CriteriaSet;
  readonly review: ReviewKind;
  /** yyyy-MM-dd: the day that holds, intervals and years are counted to. */
  readonly asOf: string;
  /** Years that the review looks back on, both included; one for an annual review. */
  readonly years: { readonly from: number; readonly to: number };
  /** What this round has decided on another award already; absent where nothing has. */
  readonly decidedBefore?: (award: string) => readonly {
    readonly candidate: Candidate;
    readonly outcome: 'nominated' | 'not-nominated' | 'undecided';
  }[];
};

/** The params of a requirement or conflict as its kind knows them: all but what every entry may carry. */
export function paramsOf({ kind: _kind, clause: _clause, check: _check, ...params }: Requirement | Conflict) {
  return params;
}
