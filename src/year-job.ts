import type { CriteriaEdition } from './criteria/schema.ts';
import type { Staged } from './diagnostics/diagnostic.ts';
import type { Deadline } from './domain/deadline.ts';
import type { Records } from './domain/records.ts';
import type { Submission } from './domain/submission.ts';
import type { ReportingPeriod } from './domain/term.ts';
import type { UnitId } from './domain/unit.ts';
import type { ReadingContext } from './reading/context.ts';
import type { IntakeLogEntry } from './received/intake-log.ts';
import type { PeriodsOfYear } from './review/period-of-year.ts';
import type { FormBasis } from './store/basis.ts';
import type { YearStore } from './store/year-store.ts';
import type { ReadingHelp } from './threads/help.ts';
import type { Workspace } from './workspace/open-workspace.ts';
import type { YearPaths } from './workspace/paths.ts';

/** All that the year's work starts from, read and checked before the first submission is opened. */
export type YearJob = {
  readonly workspace: Workspace;
  readonly year: number;
  /** The part of the year that it is about; absent where it is the year. */
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly paths: YearPaths;
  /** Those of the term. */
  readonly criteria: CriteriaEdition;
  /** The same as its file has it, for every term of the plan. */
  readonly edition: CriteriaEdition;
  /** Every version that could be read. */
  readonly editions: readonly CriteriaEdition[];
  readonly context: ReadingContext;
  readonly deadline: Deadline;
  /** The plan's own day, yyyy-MM-dd, whatever day of the week it is. */
  readonly planned: string;
  /** First day of a period, yyyy-MM-dd: the day after the deadline of the one before; absent of a year. */
  readonly begin?: string | undefined;
  /** What the year's reporting periods came to; absent where units report once a year, and of a period. */
  readonly periods?: PeriodsOfYear | undefined;
  /** yyyy-MM-dd. */
  readonly today: string;
  readonly intakeLog: ReadonlyMap<string, IntakeLogEntry>;
  /** What is known of units and people beside their reports; absent where nothing is scored. */
  readonly records?: Records;
  /** Files and folders to read: `nhan/` unless the clerk says otherwise. */
  readonly sources: readonly string[];
  /** What earlier runs made of the same files. */
  readonly cache: YearStore;
  /** What the words of the units' forms are made of. */
  readonly form: FormBasis;
  /** Who reads files beside the tool's own thread; absent: nobody. */
  readonly help?: ReadingHelp | undefined;
  /** Called once, when every file has been read; absent where a test wants no questions. */
  readonly askUnits?: AskUnits;
};

/** Whose a file is, by its name, where somebody says so: in answer to a question, or beforehand by a flag. */
export type AskUnits = (submissions: readonly Submission[]) => Promise<Staged<ReadonlyMap<string, UnitId>>>;
