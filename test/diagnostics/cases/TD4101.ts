import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsOf } from '../../support/criteria-text.ts';

/** A file far too big to be criteria. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsOf(`title: ${'thi đua '.repeat(40_000)}`);
