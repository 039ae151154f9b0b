import { writeFile } from 'node:fs/promises';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { listReceived } from '../../../src/io/list-received.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('ph\xfang.csv', 'latin1')]), 'a');
    return (await listReceived([folder])).diagnostics;
  });
