import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A year that nobody has compiled yet. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) => diagnosticsOf(['giaithich', '2022', 'PX01', '--thu-muc', folder]));
