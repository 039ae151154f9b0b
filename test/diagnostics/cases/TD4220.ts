import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { besideFormer } from '../../support/former-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** The new workspace would be the old one. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  besideFormer((cwd) => diagnosticsOf(['khoitao', 'cu', '--tu', 'cu'], { cwd }));
