import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await openWorkspace({ folder: 'khong-co-thu-muc-nay', cwd: '/' })).diagnostics;
