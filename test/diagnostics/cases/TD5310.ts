import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult, unitIn } from '../../support/changed-result.ts';

/** A total below zero. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    unitIn(result, 'PX02').total = -5;
  });
