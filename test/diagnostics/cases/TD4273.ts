import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** A result of another year, named by the clerk. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, {
      'xa-a': resultOfOffice('xa-a'),
      'xa-b': resultOfOffice('xa-b', { year: 2021 }),
    });
    return (await mergeIn(folder, ['xa-a', 'xa-b/2022/ket-qua.json'])).merged.diagnostics;
  });
