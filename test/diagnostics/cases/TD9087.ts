import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** Outside of every workspace. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
