import type { z } from 'zod';
import type { Award, CriteriaSet } from '../criteria/schema.ts';
import type { Candidate } from './candidate.ts';
import type { Decision } from './decide.ts';
import type { Verdict } from './requirement.ts';
import type { ReviewScope } from './review-scope.ts';

/** What has been decided in this round so far: higher levels first, units before people. */
export type Taken = {
  /** Of the candidate itself, whichever award. */
  readonly of: (candidate: Candidate) => readonly Decision[];
  /** Of the unit itself, whichever award; not of its people. */
  readonly ofUnit: (unit: string) => readonly Decision[];
};

/** A rule between awards (one achievement one award …). One file each in `conflicts/`. */
export type ConflictKind<Params> = {
  /** As in YAML. */
  readonly kind: string;
  readonly params: z.ZodType<Params>;
  /** A valid entry in YAML, shown when the file's own is wrong. */
  readonly example: string;
  /** The rule in words, for documents. */
  readonly describe: (params: Params, set: CriteriaSet) => string;
  /** What it says against this award for this candidate; null where it has nothing to say. */
  readonly test: (
    candidate: Candidate,
    award: Award,
    taken: Taken,
    params: Params,
    scope: ReviewScope,
  ) => Verdict | null;
};

/** Declares one kind and lets its params be inferred. */
export function defineConflict<Params>(kind: ConflictKind<Params>): ConflictKind<Params> {
  return kind;
}
