import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { describeCriteria } from '../../../src/result/describe-criteria.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { placeYears, yearResult } from '../../support/review-world.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';
import { shippedEdition } from '../../support/shipped-edition.ts';

/** A year whose criteria were changed in the result alone, beside one that counts. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const criteria = describeCriteria(await shippedEdition('2019.1'), 'annual');
    const [best] = criteria.grades;
    if (best) best.from = 50;
    await placeYears(folder, [yearResult(2019, []), yearResult(2020, [], { criteria })]);
    return diagnosticsOf(['soket', '2020', '--thu-muc', folder, '--ngay', '05/12/2020']);
  });
