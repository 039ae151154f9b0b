import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** The code of one unit beside the name of another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ unitName: 'Phường Trăng Rằm' })).diagnostics;
