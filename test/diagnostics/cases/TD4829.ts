import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A choice of somebody who is not in the result. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, resultFixture);
    return diagnosticsOf([
      'hoidong',
      '2022',
      '--chon',
      'Phường Không Có',
      '--ly-do',
      'Nổi trội',
      '--thu-muc',
      folder,
    ]);
  });
