import { type OutcomeTotal, reportedBy, type Sum, totalOfOutcomes } from '../../domain/outcome.ts';
import type { ReportRules } from '../../domain/report-rules.ts';
import type { Result, UnitResult } from '../../domain/result.ts';

/** One criterion whose figures add up, over the units of a year. */
export type OutcomeLine = {
  readonly id: string;
  readonly short: string;
  readonly kind: string;
  readonly group: string;
  readonly sum: Sum;
  /** Over any units of the year. */
  readonly totalOf: (units: readonly UnitResult[]) => OutcomeTotal;
  /** Over all units in force. */
  readonly city: OutcomeTotal;
};

/** A criterion that could be added up and is not, and why. */
export type OutcomeNotAdded = { readonly short: string; readonly because: string };

/** What the units reported as done, added up as their kinds of criteria allow. */
export type Outcomes = {
  readonly lines: readonly OutcomeLine[];
  readonly notAdded: readonly OutcomeNotAdded[];
};

/** A result of an older version keeps no figures: it has no lines. */
export function outcomesOf({ criteria, units }: Result, { notAdded }: ReportRules): Outcomes {
  const reasonFor = (id: string) =>
    notAdded.find(({ plan, line }) => plan === criteria.id && line === id)?.because;
  const titles = criteria.units.flatMap((group) => group.lines.map((line) => ({ ...line, group: group.id })));
  const reported = new Map(units.map((unit) => [unit, reportedBy(unit)]));
  return {
    lines: titles.flatMap(({ id, short, kind, group, sum }) => {
      if (sum === undefined || reasonFor(id) !== undefined) return [];
      const totalOf = (of: readonly UnitResult[]) =>
        totalOfOutcomes(of.map((unit) => (reported.get(unit) ?? reportedBy(unit))(id)));
      return [{ id, short, kind, group, sum, totalOf, city: totalOf(units) }];
    }),
    notAdded: titles.flatMap(({ id, short, sum }) => {
      const because = reasonFor(id);
      return sum === undefined || because === undefined ? [] : [{ short, because }];
    }),
  };
}
