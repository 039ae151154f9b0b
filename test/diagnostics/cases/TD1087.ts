import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { remarkOnChangedInputs } from '../../../src/workspace/results/changed-inputs.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** A file that the unit has sent anew, saved over the one that was counted. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'nhan'));
    await writeFile(join(folder, 'nhan', 'PX10.xlsx'), 'new');
    const place = { year: 2022, received: join(folder, 'nhan') };
    return remarkOnChangedInputs('2022/ket-qua.json', place, [
      { file: 'PX10.xlsx', sha256: 'of the old one' },
    ]);
  });
