import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A header and nothing below. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => saidOf([]);
