import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A year to which nobody has sent anything. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) => diagnosticsOf(['tonghop', '2022', '--thu-muc', folder]));
