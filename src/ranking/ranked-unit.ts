import type { Submission } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import type { Eligibility } from '../scoring/eligibility.ts';
import type { ScoredPerson } from '../scoring/score-submission.ts';
import type { Scorecard } from '../scoring/scorecard.ts';

export type SubmissionStatus = 'on-time' | 'late' | 'missing' | 'rejected';

/** A person with grade and rank in the unit. */
export type RankedPerson = ScoredPerson & {
  /** Stable within the year: made from the unit, the name and, where needed, the birth date. */
  readonly id: string;
  readonly eligibility: Eligibility;
  /** Id of the grade; null without a total or when disqualified (“Không xếp loại”). */
  readonly grade: string | null;
  readonly rank: number | null;
};

/** A unit in force that year with all that the year's ranking says of it. */
export type RankedUnit = {
  readonly unit: Unit;
  readonly status: SubmissionStatus;
  readonly receivedOn: string | null;
  readonly submission: Submission | null;
  readonly scorecard: Scorecard | null;
  readonly eligibility: Eligibility;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly rankInCluster: number | null;
  readonly people: readonly RankedPerson[];
};
