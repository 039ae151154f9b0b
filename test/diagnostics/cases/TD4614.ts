import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeRows, verificationRow } from '../../support/verification.ts';

/** Two inspectors, two points. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  mergeRows([], [[verificationRow()], [verificationRow({ verified: 30 })]]).diagnostics;
