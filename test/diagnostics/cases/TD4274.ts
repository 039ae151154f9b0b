import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { serialiseResult } from '../../../src/result/serialise-result.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** Two different results that say that they are of one office. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    const other = resultOfOffice('xa-b', {
      remarks: [{ unit: 'A', kind: 'difficulty', text: 'Thiếu người.' }],
    });
    await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a'), 'xa-b': resultOfOffice('xa-b') });
    await writeFile(join(folder, 'ket-qua-xa-b.json'), serialiseResult(other));
    return (await mergeIn(folder)).merged.diagnostics;
  });
