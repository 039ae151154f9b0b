import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { serialiseResult } from '../../../src/result/serialise-result.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { resultBefore } from '../../support/two-results.ts';

/** Two results by two versions of the criteria. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    const { criteria } = resultBefore;
    const later = { ...resultBefore, criteria: { ...criteria, version: '2022.1', sha256: 'f'.repeat(64) } };
    for (const [name, result] of [
      ['truoc', resultBefore],
      ['sau', later],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'ket-qua.json'), serialiseResult(result));
    }
    return diagnosticsOf(['sosanh', 'truoc', 'sau'], { cwd: folder });
  });
