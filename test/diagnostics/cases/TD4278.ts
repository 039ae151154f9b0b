import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { resultBefore } from '../../support/two-results.ts';

/** Two offices that count the same files. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, {
      'xa-a': resultBefore,
      'xa-b': { ...resultBefore, remarks: [{ unit: 'A', kind: 'difficulty', text: 'Thiếu người.' }] },
    });
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
