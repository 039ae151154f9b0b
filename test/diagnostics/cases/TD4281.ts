import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** An office of an earlier run, which is not there any more. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
    const earlier = join(folder, 'kho', 'office=xa-b', 'period=2022');
    await mkdir(earlier, { recursive: true });
    await writeFile(join(earlier, 'lines.parquet'), '');
    return (await mergeIn(folder, ['.', '--parquet', 'kho'])).merged.diagnostics;
  });
