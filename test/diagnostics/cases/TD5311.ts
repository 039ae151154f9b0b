import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult, unitIn } from '../../support/changed-result.ts';

/** Six lines over their maximum: four are told, the others counted. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    for (const line of unitIn(result, 'PX02').lines) line.points = 999;
    const [first] = unitIn(result, 'PX02').lines;
    if (first) first.verifiedPoints = 999;
  });
