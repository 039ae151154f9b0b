import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** Two years by two versions of the criteria. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const later = yearResult(2020, [yearUnit('PX01', 91)]);
    const criteria = { ...later.criteria, version: '2020.1', sha256: 'f'.repeat(64) };
    await placeYears(folder, [yearResult(2019, [yearUnit('PX01', 90)]), { ...later, criteria }]);
    return diagnosticsOf(['soket', '2020', '--thu-muc', folder, '--ngay', '05/12/2020']);
  });
