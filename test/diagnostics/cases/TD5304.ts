import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';

import { diagnosticsOf } from '../../support/run-cli.ts';

/** No year has been compiled. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    return diagnosticsOf(['soket', '2022', '--thu-muc', folder, '--ngay', '05/12/2022']);
  });
