import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** A result that was cut off on its way. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a'), 'xa-b': '{"schema":"thidua-result/1",' });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
