import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { resultBefore } from '../../support/two-results.ts';

/** A total that was changed by hand. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, {
      'xa-a': resultOfOffice('xa-a', {
        units: resultBefore.units.map((unit) => (unit.id === 'C' ? { ...unit, total: 99 } : unit)),
      }),
    });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
