import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A tab for indentation. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['  number: 12/KH-UBND', '\tnumber: 12/KH-UBND']);
