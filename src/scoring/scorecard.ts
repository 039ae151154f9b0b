import type { CriterionLine } from '../criteria/lines.ts';
import type { LocatedAssessment } from '../domain/assessment.ts';
import type { Points } from '../domain/points.ts';
import type { SettledPeople } from '../domain/submission.ts';
import type { VerifiedPoint } from '../domain/verification.ts';

/** One line of the form with all that is known of its points. */
export type ScoredLine = {
  readonly line: CriterionLine;
  readonly assessment: LocatedAssessment;
  /** Scored, but the evidence that the line asks for is not named. */
  readonly isEvidenceMissing: boolean;
  /** What the unit claims; null where it claims nothing that can be read. */
  readonly selfPoints: Points | null;
  /** What the council found; null where it has not looked. */
  readonly verified: VerifiedPoint | null;
};

/** A group of criteria: `points` is `earned / applicable × max`, rounded once (contract section 4). */
export type GroupScore = {
  readonly group: string;
  readonly max: Points;
  /** Sum of the max of the lines that apply. */
  readonly applicable: Points;
  /** Null while a line is unknown. */
  readonly earned: Points | null;
  /** Null while a line is unknown, or when nothing in the group applies. */
  readonly points: Points | null;
};

/** Everything scored of one unit or one person. `total` is null while any line is unknown. */
export type Scorecard = {
  readonly lines: readonly ScoredLine[];
  readonly groups: readonly GroupScore[];
  /** The groups inside those; absent where there are none. */
  readonly subgroups?: readonly GroupScore[];
  /** What is added above the total, and taken off it (0 or less); null while unknown, absent where the criteria have none. */
  readonly bonus?: Points | null;
  readonly penalty?: Points | null;
  readonly total: Points | null;
  /** The same sum over the claims; null unless every line that applies has one. */
  readonly selfTotal: Points | null;
};

/** What is left of a person's scorecard once it is settled; groups and lines stand in `settled`. */
export type SettledScorecard = {
  readonly total: Points | null;
  readonly settled: SettledPeople;
  /** Of the person among `settled.people`. */
  readonly place: number;
};

/** Ids of the lines that have points and lack the evidence that they ask for. */
export function linesWithoutEvidence({ lines }: Scorecard): string[] {
  return lines.flatMap(({ line, isEvidenceMissing }) => (isEvidenceMissing ? [line.id] : []));
}
