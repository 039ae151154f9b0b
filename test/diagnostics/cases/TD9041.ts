import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** 30/11/2024 is a Saturday. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) => diagnosticsOf(['dondoc', '2024', '--ngay', '20/11/2024', '--thu-muc', folder]));
