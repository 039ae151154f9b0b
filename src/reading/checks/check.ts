import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import type { ReadingContext } from '../context.ts';
import type { LinesInScope } from '../lines-in-scope.ts';

/** What a check may look at beside the submission itself. */
export type CheckedUnit = {
  readonly unit: Unit;
  readonly scope: LinesInScope;
  readonly context: ReadingContext;
};

/** One thing that is looked for in a submission whose unit is known. One file each in this folder. */
export type SubmissionCheck = {
  readonly name: string;
  readonly check: (submission: Submission, checked: CheckedUnit) => readonly Diagnostic[];
};

/** One thing that is looked for across submissions. */
export type AcrossCheck = {
  readonly name: string;
  readonly check: (submissions: readonly Submission[], context: ReadingContext) => readonly Diagnostic[];
};
