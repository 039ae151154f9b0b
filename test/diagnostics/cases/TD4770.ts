import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** Nobody has entered a meeting. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(undefined, { result: { meeting: undefined } as object });
