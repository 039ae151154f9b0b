import { faultOf } from '../../../src/cli/unexpected.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** A mistake of the tool itself. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  faultOf(new TypeError('x is not a function'), ['tonghop', '2022']),
];
