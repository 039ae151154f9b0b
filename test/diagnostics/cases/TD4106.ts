import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A number that looks like another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => faultsAfter(['max: 60', 'max: 060']);
