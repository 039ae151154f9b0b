import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A path under which nothing lies. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  diagnosticsOf(['sosanh', 'khong-co/ket-qua.json', 'cung-khong/ket-qua.json']);
