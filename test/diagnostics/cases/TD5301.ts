import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** 2020 was never compiled. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeYears(folder, [
      yearResult(2019, [yearUnit('PX01', 90)]),
      yearResult(2021, [yearUnit('PX01', 91)]),
    ]);
    return diagnosticsOf(['soket', '2021', '--thu-muc', folder, '--ngay', '05/12/2021']);
  });
