import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsOf } from '../../support/criteria-text.ts';

/** A NUL character. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => faultsOf('title: "Đơn\u0000vị"\n');
