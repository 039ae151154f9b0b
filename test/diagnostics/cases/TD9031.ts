import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inFaultyWorkspace, sentAsText } from '../../support/faulty-workspace.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A .csv has no cells to colour: its copy is a workbook. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inFaultyWorkspace({ 'a.csv': sentAsText('PX01', 200) }, (folder) =>
    diagnosticsOf(['rasoat', '2022', '--thu-muc', folder]),
  );
