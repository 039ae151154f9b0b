import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { serialiseResult } from '../../../src/result/serialise-result.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult, yearUnit } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** The result of 2019 was copied over that of 2020. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const earlier = yearResult(2019, [yearUnit('PX01', 90)]);
    await placeYears(folder, [yearResult(2020, [yearUnit('PX01', 91)])]);
    await writeFile(join(folder, '2020', 'ket-qua.json'), serialiseResult(earlier));
    return diagnosticsOf(['giaithich', '2020', 'PX01', '--thu-muc', folder]);
  });
