import type { ReportingPeriod } from '../domain/term.ts';
import type { YearRecord } from './year-record.ts';

/** A reporting period of a year with its result; `record` is null where there is none that can be used. */
export type PeriodOfYear = {
  readonly period: ReportingPeriod;
  readonly record: YearRecord | null;
  /** Ids of units and people whose figures contradict themselves: none of them counts. */
  readonly unsound: ReadonlySet<string>;
  /** What became of it, one sentence. */
  readonly because: string;
};

/** All that a year takes from its periods, in the plan's order. */
export type PeriodsOfYear = { readonly each: readonly PeriodOfYear[] };
