import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { resultBefore } from '../../support/two-results.ts';

/** Two offices, each by criteria of its own. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, {
      'xa-a': resultOfOffice('xa-a'),
      'xa-b': resultOfOffice('xa-b', {
        criteria: { ...resultBefore.criteria, version: '9', sha256: 'f'.repeat(64) },
      }),
    });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
