import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A result file that somebody cut short. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, '{ "schema": "thidua-result/1", ');
    return diagnosticsOf(['giaithich', '2022', 'PX01', '--thu-muc', folder]);
  });
