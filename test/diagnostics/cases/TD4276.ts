import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { mergeIn, placeOffices, resultOfOffice } from '../../support/offices.ts';

/** Units of the register of which nothing came. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    await placeOffices(join(folder, 'gui-ve'), { 'phuong-ham-rong': resultOfOffice('xa-a') });
    return (await mergeIn(folder, ['gui-ve'])).merged.diagnostics;
  });
