import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) => diagnosticsOf(['mo', '2022', 'không có', '--thu-muc', folder]));
