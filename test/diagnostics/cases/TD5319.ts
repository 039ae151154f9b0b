import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult } from '../../support/changed-result.ts';

/** A unit taken out: all below it stand one place too low. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult(
    (result) => {
      result.units = result.units.filter(({ id }) => id !== 'PX02');
    },
    { units: null },
  );
