import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { writeHandover } from '../../../src/write/handover.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** A hand-over file that was changed by hand. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await placeOffices(folder, { 'xa-a': resultOfOffice('xa-a') });
    const result = join(folder, 'xa-a', '2022', 'ket-qua.json');
    const office = { territory: 'xã A', issuingAgency: 'UBND xã A' };
    const { path } = await writeHandover(result, { office, editions: [], year: 2022 });
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"total":80,', '"total":81,'));
    return (await mergeIn(folder, [path])).merged.diagnostics;
  });
