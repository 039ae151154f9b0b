import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A total changed by hand goes into no review. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeYears(folder, [yearResult(2019, [{ ...yearUnit('PX01', 90), total: 99 }])]);
    return diagnosticsOf(['soket', '2019', '--thu-muc', folder, '--ngay', '05/12/2019']);
  });
