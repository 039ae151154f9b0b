import type { TotalRules } from '../../../criteria/rules.ts';
import type { GroupResult, LineResult, Result, UnitResult } from '../../../domain/result.ts';
import type { NotApplicablePolicy } from '../../../scoring/total-groups.ts';

/** The figures of a unit or a person. */
export type Scored = {
  readonly lines: readonly LineResult[];
  readonly groups: readonly GroupResult[];
  readonly total: number | null;
  /** Absent where the claims are not added up. */
  readonly selfTotal?: number | null | undefined;
} & Pick<UnitResult, 'subgroups' | 'bonus' | 'penalty'>;

/** What they are added up by. */
export type ScoringRules = {
  /** Groups and lines as the result names them. */
  readonly titles: Result['criteria']['units'];
  /** Every line that such a unit must have; null where the criteria are not at hand. */
  readonly lines: readonly string[] | null;
  /** What a line that does not apply brings; null where nobody knows: each of the three is taken. */
  readonly policy: NotApplicablePolicy | null;
  /** How they add up, where the result itself says so. */
  readonly rules?: TotalRules | null;
};
