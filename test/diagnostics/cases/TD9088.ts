import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** Two years in one folder. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, {
      'xa-a': resultOfOffice('xa-a'),
      'xa-b': resultOfOffice('xa-b', { year: 2021 }),
    });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
