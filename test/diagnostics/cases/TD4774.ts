import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** Nothing but the year was typed. */
export const reproduce = (): Promise<readonly Diagnostic[]> => issuedCase([]);
