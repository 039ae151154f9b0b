import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfTable } from '../../support/annex-cases.ts';

/** A kind that there is not. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOfTable({ 'TT1.1': { kind: 'Theo cảm tính' } });
