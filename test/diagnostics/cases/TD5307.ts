import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';

import { diagnosticsOf } from '../../support/run-cli.ts';

/** An interim review that nobody has held yet. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    return diagnosticsOf(['giaithich', '2022', 'PX01', '--ky', 'so-ket', '--thu-muc', folder]);
  });
