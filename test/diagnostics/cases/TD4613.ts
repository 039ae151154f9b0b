import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { remarksOn, verificationRow } from '../../support/verification.ts';

/** A verified point of a unit that sent nothing. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => remarksOn([], verificationRow());
