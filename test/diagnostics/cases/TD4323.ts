import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await writeFile(join(folder, '2022', 'nhan', 'a.csv'), 'Tên đơn vị;Phường Đông Vệ\n');
    return diagnosticsOf(['rasoat', '2022', '--thu-muc', folder, '--don-vi-cua', 'b.csv=PX10']);
  });
