import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  diagnosticsOf(['khoitao', 'thi-dua', '--ke-hoach', '99-KH-UBND']);
