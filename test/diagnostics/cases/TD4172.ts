import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfTable } from '../../support/annex-cases.ts';

/** A table that nobody touched. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => saidOfTable({});
