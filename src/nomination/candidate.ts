import type { Honour } from '../domain/honour.ts';
import type { Points } from '../domain/points.ts';
import type { YearStanding } from '../domain/result-period.ts';
import type { Proposal } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import type { Eligibility } from '../scoring/eligibility.ts';

/** A unit or person looked at for an award. */
export type Candidate = {
  readonly subject: 'unit' | 'individual';
  readonly unit: Unit;
  /** Id of the individual in the Result; null for a unit. */
  readonly individual: string | null;
  readonly name: string;
  /** As the unit wrote it; blank for a unit. */
  readonly position: string;
  /** Holds a leading post; never for a unit. */
  readonly isLeader: boolean | null;
  readonly submission: 'on-time' | 'late' | 'missing' | 'rejected';
  /** Of the year, or the mean of the years that count. */
  readonly total: Points | null;
  /** Id of the grade; null without a total. */
  readonly grade: string | null;
  readonly eligibility: Eligibility;
  /** Ids of lines that ask for evidence and have none; only a unit's lines do. */
  readonly linesWithoutEvidence: readonly string[];
  /** What the unit itself proposed for this candidate, any award. */
  readonly proposals: readonly Proposal[];
  /** More than one person of the unit answers to the name in the proposal. */
  readonly isProposalUnclear: boolean;
  /** The years of the review, oldest first; of an annual review that year alone. */
  readonly history: readonly YearStanding[];
  /** Awards that it has already been granted in this movement; null where there is no register of awards. */
  readonly honours: readonly Honour[] | null;
  /** Grade of its unit, and how many people the unit has; both null where not known. */
  readonly ofUnit: { readonly grade: string | null; readonly people: number | null };
};
