import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

/** The folder that the command stands in is no longer there: a stick that was pulled out. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  withFolder({}, async (folder) => {
    const found = await diagnosticsOf(['kiemtramay'], { cwd: join(folder, 'USB') });
    return found.filter(({ code }) => code === 'TD9061');
  });
