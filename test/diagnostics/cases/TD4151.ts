import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadCriteria } from '../../../src/workspace/criteria-library.ts';
import { secondPlanText } from '../../support/criteria-text.ts';
import { withFolder } from '../../support/with-folder.ts';

/** It replaces a version that is not there. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'a.yaml': `${secondPlanText}replaces: "2023.1"\n` }, async (folder) => {
    const { diagnostics } = await loadCriteria({
      shippedFolder: `${folder}/khong-co`,
      workspaceFolder: folder,
    });
    return diagnostics;
  });
