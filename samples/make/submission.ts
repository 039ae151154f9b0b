import type { Proposal, Remark } from '../../src/domain/submission.ts';
import type { Unit } from '../../src/domain/unit.ts';

/** What a unit puts into a cell. */
export type SampleValue = string | number;

/** A unit's answer to one line; what is absent stays blank. */
export type SampleAnswer = {
  readonly achieved?: SampleValue;
  readonly total?: SampleValue;
  readonly level?: SampleValue;
  readonly selfPoints?: SampleValue;
  readonly evidence?: string;
  readonly explanation?: string;
};

/** A row of the sheet `Cá nhân`. */
export type SamplePerson = {
  readonly name: string;
  /** yyyy-MM-dd */
  readonly birthDate: string;
  readonly position: string;
  readonly department: string;
  readonly isLeader: boolean;
  /** Points by id of the individual criterion. */
  readonly points: ReadonlyMap<string, SampleValue>;
  readonly violation: string;
  readonly achievement: string;
  readonly note: string;
};

/** All that a unit reports for a year, before it is put into a file of any kind. */
export type SampleSubmission = {
  readonly unit: Unit;
  readonly year: number;
  readonly reportNumber: string;
  /** yyyy-MM-dd */
  readonly reportDate: string;
  readonly staffCount: number;
  readonly preparedBy: string;
  readonly phone: string;
  readonly head: string;
  /** By id of the line: TT1.1, TT2.2a … */
  readonly answers: ReadonlyMap<string, SampleAnswer>;
  readonly people: readonly SamplePerson[];
  readonly proposals: readonly Omit<Proposal, 'from'>[];
  readonly remarks: readonly Omit<Remark, 'from'>[];
};
