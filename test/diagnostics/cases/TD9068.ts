import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A PDF and an old `.xls` among what was received: neither can be changed word by word. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    for (const name of ['quyet-dinh.pdf', 'bao-cao.xls', 'phu-luc.PDF'])
      await writeFile(join(folder, '2022', 'nhan', name), '%PDF-1.7');
    const found = await diagnosticsOf(['kiemtramay', '--ho-tro'], { cwd: folder });
    return found.filter(({ code }) => code === 'TD9068');
  });
