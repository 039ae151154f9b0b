import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** The letter of a year that is over, with no day given. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace((folder) =>
    diagnosticsOf(['dondoc', '2022', '--thu-muc', folder], { today: () => '2026-11-30' }),
  );
