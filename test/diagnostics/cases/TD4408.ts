import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadTemplate } from '../../../src/workspace/template-library.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const nowhere = join(tmpdir(), 'thidua-khong-co-thu-muc-nay');
  const found = await loadTemplate({ name: 'to-trinh', shippedFolder: nowhere, workspaceFolder: null });
  return found.diagnostics;
};
