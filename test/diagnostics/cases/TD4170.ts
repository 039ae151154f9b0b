import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { annexWorkbook } from '../../support/annex-files.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A table where a version is wanted. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  withFolder({ 'bang.xlsx': await annexWorkbook({ A: [['STT']] }) }, (cwd) =>
    diagnosticsOf(['tieuchi', 'kiemtra', 'bang.xlsx'], { cwd }),
  );
