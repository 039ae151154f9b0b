import type { z } from 'zod';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { Fact } from '../domain/reason.ts';
import type { Candidate } from './candidate.ts';
import type { ReviewScope } from './review-scope.ts';

/**
 * What one requirement says of one candidate, and the fact that it says it for. `isOverPlaces`: the council itself chose
 * more than there are places.
 */
export type Verdict = {
  readonly outcome: 'met' | 'unmet' | 'undecided';
  readonly fact: Fact;
  readonly isOverPlaces?: true;
};

/**
 * A candidate that no requirement before this one has ruled out; the council may have chosen it already, then also one that
 * does not meet them (`isEligible` false). One that the council has left takes no place and gets no verdict, but is still
 * one of those who meet the conditions, among whom places are counted.
 */
export type Contender = {
  readonly candidate: Candidate;
  readonly isCertain: boolean;
  readonly isChosen?: boolean;
  readonly isEligible?: false;
  readonly isLeft?: true;
};

/** A condition for an award (tiêu chuẩn, điều kiện xét). One file each in `requirements/`. */
export type RequirementKind<Params> = {
  /** As in YAML. */
  readonly kind: string;
  readonly params: z.ZodType<Params>;
  /** A valid entry in YAML, shown when the file's own is wrong. */
  readonly example: string;
  /** The condition in words, for documents and `giaithich`. */
  readonly describe: (params: Params, set: CriteriaSet) => string;
  /**
   * Why a candidate is not considered for the award at all; null where it is. Nothing else is then looked at, and this is
   * the only reason told: most people of a city are proposed for nothing.
   */
  readonly turnsAway?: (candidate: Candidate) => Verdict | null;
} & (
  | {
      /** Looks at one candidate at a time. */
      readonly test: (candidate: Candidate, params: Params, scope: ReviewScope) => Verdict;
    }
  | {
      /** Compares those still in the running: places are limited. */
      readonly select: (
        contenders: readonly Contender[],
        params: Params,
        scope: ReviewScope,
      ) => ReadonlyMap<Candidate, Verdict>;
    }
);

/** Declares one kind and lets its params be inferred. */
export function defineRequirement<Params>(kind: RequirementKind<Params>): RequirementKind<Params> {
  return kind;
}
