import type { NominationResult, Result, UnitResult } from '../domain/result.ts';
import type { ReportingPeriod } from '../domain/term.ts';
import type { UnitId } from '../domain/unit.ts';
import type { LineChange } from './line-changes.ts';

/** Where a unit or person stands in one result. */
export type Standing = {
  readonly total: number | null;
  /** Title of the grade, as that result's criteria have it. */
  readonly grade: string | null;
  readonly rank: number | null;
};

/** Up is positive: five places up is 5; points gained are positive. Null where either side is unknown. */
export type Moved = {
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly rankChange: number | null;
  readonly totalChange: number | null;
};

export type PersonMove = Moved & {
  readonly id: string;
  readonly name: string;
  readonly how: 'kept' | 'new' | 'gone';
  readonly lines: readonly LineChange[];
};

export type UnitMove = Moved & {
  readonly id: UnitId;
  readonly name: string;
  readonly cluster: string;
  readonly how: 'kept' | 'new' | 'gone';
  /** Names of the units of the earlier result that this one took over. */
  readonly mergedFrom: readonly string[];
  /** Names of the units of the later result that took this one over. */
  readonly mergedInto: readonly string[];
  readonly submissions: readonly [UnitResult['submission'] | null, UnitResult['submission'] | null];
  readonly lines: readonly LineChange[];
  /** Those who moved, came or went. */
  readonly people: readonly PersonMove[];
};

export type NominationChange = {
  readonly change: 'gained' | 'lost';
  readonly subject: NominationResult['subject'];
  readonly unit: string;
  readonly name: string;
  /** Title of the award. */
  readonly award: string;
  /** Why, in the words of the later result. */
  readonly because: readonly string[];
};

/** One side in a few words. */
export type ComparedResult = {
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod;
  readonly review: Result['review'];
  readonly criteria: Pick<Result['criteria'], 'id' | 'version' | 'sha256'>;
  readonly tool: string;
  readonly units: number;
  readonly ranked: number;
};

export type Comparison = {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  /** False where the points were given by other criteria: a difference of totals is then no change of the unit. */
  readonly isComparable: boolean;
  /** Whether either of them judges people. */
  readonly hasPeople: boolean;
  /** Most moved first; then those that came, then those that went. */
  readonly units: readonly UnitMove[];
  readonly nominations: readonly NominationChange[];
};
