import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** The interim review is held before the year is due. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeYears(folder, [yearResult(2021, [yearUnit('PX01', 91)])]);
    return diagnosticsOf(['soket', '2022', '--thu-muc', folder, '--ngay', '15/3/2022']);
  });
