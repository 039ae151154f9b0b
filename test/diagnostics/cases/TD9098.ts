import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';
import { writePapers } from '../../support/written-papers.ts';

/** The workbook of points is no page of a Word file. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inTemporaryFolder(async (folder) => {
    const { diagnostics } = await writePapers(folder, { isPrinted: true });
    return diagnostics.filter(({ code }) => code === 'TD9098');
  });
