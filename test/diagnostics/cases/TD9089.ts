import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';

/** The register of one office's own units. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeOffices(join(folder, 'gui-ve'), { 'xa-a': resultOfOffice('xa-a') });
    return (await mergeIn(folder, ['gui-ve'])).merged.diagnostics;
  });
