import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult, unitIn } from '../../support/changed-result.ts';

/** A unit twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    result.units = [...result.units, structuredClone(unitIn(result, 'PX02'))];
  });
