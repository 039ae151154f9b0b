import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A table without words above its columns. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Một', 10]], { header: ['x', 'y', 'z'] });
