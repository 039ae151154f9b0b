import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readPeriods } from '../../../src/workspace/read-periods.ts';
import { editionOfText, quartersText } from '../../support/quarter-office.ts';
import { withFolder } from '../../support/with-folder.ts';

/** The file of a quarter is broken. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  withFolder({ '2026-Q1/ket-qua.json': '{' }, async (workspace) => {
    const edition = editionOfText(quartersText);
    const wanted = { workspace, year: 2026, edition, editions: [edition], units: [] };
    return (await readPeriods(wanted)).diagnostics.filter(({ code }) => code === 'TD4193');
  });
