import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult } from '../../support/changed-result.ts';

/** A unit of the register that is not there. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    result.units = result.units.filter(({ id }) => id !== 'PX03');
  });
