import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadCriteria } from '../../../src/workspace/criteria-library.ts';
import { secondPlanText } from '../../support/criteria-text.ts';
import { withFolder } from '../../support/with-folder.ts';

/** The same version in two files. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'a.yaml': secondPlanText, 'b.yaml': secondPlanText }, async (folder) => {
    const { diagnostics } = await loadCriteria({
      shippedFolder: `${folder}/khong-co`,
      workspaceFolder: folder,
    });
    return diagnostics;
  });
