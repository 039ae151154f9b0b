import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadCriteria } from '../../../src/workspace/criteria-library.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A criteria file in UTF-16. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'a.yaml': new Uint8Array([0xff, 0xfe, 0x61, 0x00]) }, async (folder) => {
    const { diagnostics } = await loadCriteria({
      shippedFolder: `${folder}/khong-co`,
      workspaceFolder: folder,
    });
    return diagnostics;
  });
