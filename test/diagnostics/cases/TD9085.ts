import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { mergeIn } from '../../support/offices.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

/** A folder without results. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    return (await mergeIn(folder, ['.'])).merged.diagnostics;
  });
