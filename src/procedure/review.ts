import type { CriteriaEdition } from '../criteria/schema.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Council } from '../domain/council.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Records } from '../domain/records.ts';
import type { ReviewResult } from '../domain/result.ts';
import type { ReviewKind } from '../domain/review.ts';
import type { Unit } from '../domain/unit.ts';
import type { Candidate } from '../nomination/candidate.ts';
import { applyVotes } from '../nomination/council/apply-votes.ts';
import { nominate } from '../nomination/nominate.ts';
import type { ReviewScope } from '../nomination/review-scope.ts';
import { type Lineage, lineageOf } from '../review/lineage.ts';
import { type ReviewedUnit, reviewedUnits } from '../review/review-candidates.ts';
import { remarkOnOpenReviewCases, remarkOnYears } from '../review/review-remarks.ts';
import { reviewResult } from '../review/review-result.ts';
import type { YearOfReview } from '../review/reviewed-years.ts';
import { indexFacts, indexHonours } from '../scoring/records-index.ts';

/** What a review is worked out on. */
export type ReviewGround = {
  /** Of the tool, said in the Result. */
  readonly version: string;
  readonly review: Exclude<ReviewKind, 'annual'>;
  readonly year: number;
  readonly criteria: CriteriaEdition;
  readonly deadline: Deadline;
  /** yyyy-MM-dd: units, holds and intervals are taken on this day. */
  readonly asOf: string;
  readonly records: Records;
  /** The Results of the years, as far as they can be read. */
  readonly years: Staged<readonly YearOfReview[]>;
  /** Units in force on that day. */
  readonly units: readonly Unit[];
  /** All units ever, whose heirs are followed. */
  readonly registered: readonly Unit[];
};

/** A review whose units and people have their histories, before anybody decides about them. */
export type StoodReview = {
  readonly ground: ReviewGround;
  readonly lineage: Lineage;
  readonly units: readonly ReviewedUnit[];
  readonly candidates: readonly Candidate[];
  readonly scope: ReviewScope;
};

/** Follows every unit and person through the years. */
export function standReview(ground: ReviewGround): StoodReview {
  const { criteria, review, year, asOf, years, records } = ground;
  const { set } = criteria;
  const lineage = lineageOf(ground.registered);
  const units = reviewedUnits({
    units: ground.units,
    years: years.value,
    lineage,
    set,
    asOf,
    factsOf: indexFacts(records.facts),
    honoursOf: indexHonours(records.honours),
  });
  const candidates = units.flatMap(({ candidate, people }) => [
    candidate,
    ...people.map((person) => person.candidate),
  ]);
  const scope = { set, review, asOf, years: { from: set.movement.years.from, to: year } };
  return { ground, lineage, units, candidates, scope };
}

/** Decides about all candidates, by the rules and as the council chose and voted, and puts the Result together. */
export function decideReview(
  { ground, lineage, units, candidates, scope }: StoodReview,
  council: Staged<Council>,
): Staged<ReviewResult> {
  const { version, review, year, deadline, asOf, criteria, records } = ground;
  const years = ground.years.value;
  const voted = applyVotes(nominate(candidates, scope, council.value), council.value, scope);
  const decisions = voted.value;
  const diagnostics = [
    ...ground.years.diagnostics,
    ...remarkOnYears(years, asOf),
    ...council.diagnostics,
    ...voted.diagnostics,
    ...remarkOnOpenReviewCases(decisions),
  ];
  const parts = { version, review, year, deadline, asOf, criteria, years, lineage, units };
  const { meeting } = council.value;
  const { honours } = records;
  return staged(reviewResult({ ...parts, decisions, meeting, honours, diagnostics }), diagnostics);
}
