import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** An entry that is not there. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => faultsAfter(['deadline: 12-15\n', '']);
