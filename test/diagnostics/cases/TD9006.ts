import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace, placeResult } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A person whom the unit does not have. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeResult(folder, resultFixture);
    const unit = resultFixture.units[0]?.id ?? '';
    return diagnosticsOf(['giaithich', '2022', unit, 'Trần Không Có', '--thu-muc', folder]);
  });
