import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** Two grades with the same id. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => faultsAfter(['id: chua-dat', 'id: dat']);
