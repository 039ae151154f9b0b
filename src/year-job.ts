import type { CriteriaEdition } from './criteria/schema.ts';
import type { Deadline } from './domain/deadline.ts';
import type { Submission } from './domain/submission.ts';
import type { UnitId } from './domain/unit.ts';
import type { IntakeContext } from './intake/context.ts';
import type { ReadingCache } from './io/reading-cache.ts';
import type { IntakeLogEntry } from './workspace/intake-log.ts';
import type { Workspace } from './workspace/open-workspace.ts';
import type { YearPaths } from './workspace/paths.ts';

/** All that the year's work starts from, read and checked before the first submission is opened. */
export type YearJob = {
  readonly workspace: Workspace;
  readonly year: number;
  readonly paths: YearPaths;
  readonly criteria: CriteriaEdition;
  readonly context: IntakeContext;
  readonly deadline: Deadline;
  readonly intakeLog: ReadonlyMap<string, IntakeLogEntry>;
  /** Files and folders to read: `nhan/` unless the clerk says otherwise. */
  readonly sources: readonly string[];
  /** What earlier runs read of the same files. */
  readonly cache: ReadingCache;
  /** Asked once, after every file has been read; absent where nobody can be asked and nothing is to be remembered. */
  readonly askUnits?: AskUnits;
};

/**
 * Whose the doubtful files are (those with a question), by file name, as far as somebody could say; `all` is every
 * file that was read, to compare with.
 */
export type AskUnits = (
  doubtful: readonly Submission[],
  all: readonly Submission[],
) => Promise<ReadonlyMap<string, UnitId>>;
