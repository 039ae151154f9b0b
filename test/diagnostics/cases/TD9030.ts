import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inFaultyWorkspace, sentBy } from '../../support/faulty-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** Somebody worked on a letter before `rasoat` was run again. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200) }, async (folder) => {
    const typed = ['rasoat', '2022', '--thu-muc', folder, '--ngay', '05/12/2022'];
    await diagnosticsOf(typed);
    const slips = join(folder, '2022', 'ra-soat', 'phieu-tra-lai');
    const letter = (await readdir(slips)).find((name) => name.endsWith('.docx')) ?? '';
    await writeFile(join(slips, letter), 'đã ghi số, ngày');
    return diagnosticsOf(typed);
  });
