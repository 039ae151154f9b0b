import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import type { YearJob } from '../../year-job.ts';
import type { World } from '../world.ts';

/** A year that has been compiled, and what was noticed while it was opened. */
export type YearWithResult = {
  readonly world: World;
  readonly job: YearJob;
  readonly result: Result;
  readonly before: readonly Diagnostic[];
};
