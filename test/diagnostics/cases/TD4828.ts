import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** Votes of a file that is not there. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, resultFixture);
    return diagnosticsOf(['hoidong', '2022', '--phieu', '/khong/co/kiem-phieu.xlsx', '--thu-muc', folder]);
  });
