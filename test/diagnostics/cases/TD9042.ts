import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** The letter was worked on between two runs. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const typed = ['dondoc', '2022', '--thu-muc', folder];
    await diagnosticsOf(typed);
    await writeFile(join(folder, '2022', 'van-ban', 'cong-van-don-doc-2022.docx'), 'đã ghi số');
    return diagnosticsOf(typed);
  });
