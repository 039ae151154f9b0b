import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { PROFILE } from '../../support/profile-text.ts';
import { withFolder } from '../../support/with-folder.ts';

export const reproduce = (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'thidua.yaml': PROFILE }, async (folder) => {
    const { diagnostics } = await openWorkspace({ folder, cwd: '/' });
    return diagnostics;
  });
