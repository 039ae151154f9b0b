import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A name that nobody has. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) => diagnosticsOf(['tim', 'Nguyễn Không Có', '--thu-muc', folder]));
