import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A table written where another one stands. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ '756-KH-UBND-2019.2.xlsx': 'khác' }, (cwd) =>
    diagnosticsOf(['tieuchi', 'xuat', '2019.2'], { cwd }),
  );
