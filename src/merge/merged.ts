import type { ReviewKind } from '../domain/review.ts';
import type { Term } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import type { OfficeRecord, RaisedNomination } from './office-record.ts';

/** What one file gave: whose, and how it came. */
export type ReadRecord = {
  /** As messages name it. */
  readonly file: string;
  readonly sha256: string;
  readonly record: OfficeRecord;
  readonly unsound: readonly { readonly unit: string; readonly because: string }[];
  /** The clerk named this very file; else it was found in a folder. */
  readonly isNamed: boolean;
};

export type MergeAsked = Term & {
  readonly review: ReviewKind;
  /** Offices that should be there, where a register says so; null where there is none. */
  readonly register: readonly Unit[] | null;
};

/** An office of the merge. */
export type MergedOffice = {
  /** Its code in the register; null where it is not in it. */
  readonly id: string | null;
  readonly name: string;
  readonly cluster: string;
  readonly file: string;
  readonly sha256: string;
  readonly units: number;
  readonly submitted: number;
  readonly ranked: number;
  readonly people: number;
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly nominated: number;
  readonly raised: number;
  /** Mean total of its ranked units, to 0,01; null where none is. */
  readonly mean: number | null;
  readonly rank: number | null;
  readonly rankInCluster: number | null;
  /** Mean of each group over its units that have it. */
  readonly groups: readonly { readonly group: string; readonly mean: number | null }[];
};

/** A unit of any office, ranked anew over all. */
export type MergedUnit = Omit<OfficeRecord['units'][number], 'groups' | 'people'> & {
  readonly office: string;
  readonly rankOverAll: number | null;
  /** Among all units of that cluster, whatever their office. */
  readonly rankInClusterOverAll: number | null;
};

export type MergedCandidate = RaisedNomination & {
  readonly office: string;
  readonly unitName: string;
  readonly total: number | null;
  readonly rankOverAll: number | null;
};

/** Several offices' results as one. */
export type Merged = Pick<OfficeRecord, 'plan' | 'year' | 'reportingPeriod' | 'review' | 'criteria'> & {
  readonly offices: readonly MergedOffice[];
  readonly units: readonly MergedUnit[];
  readonly candidates: readonly MergedCandidate[];
  /** Of the register, without a result that counts. */
  readonly missing: readonly { readonly id: string; readonly name: string; readonly cluster: string }[];
  /** Files: read = accepted + copies + refused + others. */
  readonly accounting: {
    readonly read: number;
    readonly accepted: number;
    readonly copies: number;
    readonly refused: number;
    readonly otherPeriods: number;
  };
};

/** What the office calls itself. */
export function nameOf({ record }: ReadRecord): string {
  return record.office.name;
}
