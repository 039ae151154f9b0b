import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult, unitIn } from '../../support/changed-result.ts';

/** A unit under the name of another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    unitIn(result, 'PX02').name = 'Phường PX03';
  });
