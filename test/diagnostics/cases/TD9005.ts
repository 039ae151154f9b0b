import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A unit that the year does not know. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, resultFixture);
    return diagnosticsOf(['giaithich', '2022', 'phường Trên Trời', '--thu-muc', folder]);
  });
