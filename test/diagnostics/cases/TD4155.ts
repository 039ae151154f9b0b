import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfFile } from '../../support/annex-cases.ts';

/** A version where a table is wanted. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOfFile('2026.1.yaml', 'schema: thidua-criteria/2\n');
