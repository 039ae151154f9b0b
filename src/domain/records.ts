import type { DocumentedFact } from './fact.ts';
import type { Honour } from './honour.ts';

/** What the workspace holds on units and people beside their own reports. */
export type Records = {
  /** `xu-ly.xlsx`; empty where there is none. */
  readonly facts: readonly DocumentedFact[];
  /** `khen-thuong.xlsx`; null where it is not there or has no row yet, so that nobody takes silence for "never rewarded". */
  readonly honours: readonly Honour[] | null;
};

/** Neither file is there. */
export const EMPTY_RECORDS: Records = { facts: [], honours: null };
