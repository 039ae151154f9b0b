import type { Points } from '../domain/points.ts';
import type { Proposal } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import type { Standing } from '../scoring/standing.ts';

/** A unit or person looked at for an award. */
export type Candidate = {
  readonly subject: 'unit' | 'individual';
  readonly unit: Unit;
  /** Id of the individual in the Result; null for a unit. */
  readonly individual: string | null;
  readonly name: string;
  readonly submission: 'on-time' | 'late' | 'missing' | 'rejected';
  readonly total: Points | null;
  /** Id of the grade; null without a total. */
  readonly grade: string | null;
  readonly standing: Standing;
  /** Ids of lines that ask for evidence and have none; only a unit's lines do. */
  readonly linesWithoutEvidence: readonly string[];
  /** What the unit itself proposed for this candidate, any award. */
  readonly proposals: readonly Proposal[];
  /** More than one person of the unit answers to the name in the proposal. */
  readonly isProposalUnclear: boolean;
};
