import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from './new-workspace.ts';
import { diagnosticsOf } from './run-cli.ts';

/** What is said of a year's own days as somebody wrote them. */
export const withDaysFile = (text: string): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await mkdir(join(folder, '2022'), { recursive: true });
    await writeFile(join(folder, '2022', 'ngay-van-ban.yaml'), text);
    return diagnosticsOf(['dondoc', '2022', '--thu-muc', folder], { today: () => '2026-11-30' });
  });
