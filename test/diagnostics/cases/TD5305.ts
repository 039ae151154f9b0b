import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A result of another plan lies in the folder of 2020. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const other = yearResult(2020, [yearUnit('PX01', 91)], { plan: '12-KH-UBND' });
    await placeYears(folder, [yearResult(2019, [yearUnit('PX01', 90)]), other]);
    return diagnosticsOf(['soket', '2020', '--thu-muc', folder, '--ngay', '05/12/2020']);
  });
