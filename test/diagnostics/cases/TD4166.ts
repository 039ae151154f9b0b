import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A sheet that is not there. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Thu ngân sách', 50]], { typed: ['--trang', 'Khối C'] });
