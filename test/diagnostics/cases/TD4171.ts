import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfTable } from '../../support/annex-cases.ts';

/** A version that ships, edited. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOfTable({ 'TT1.1': { title: 'Nhiệm vụ được giao' } });
