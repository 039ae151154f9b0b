import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readPeriods } from '../../../src/workspace/read-periods.ts';
import { editionOfText, quartersText } from '../../support/quarter-office.ts';
import { withFolder } from '../../support/with-folder.ts';

/** Nothing compiled yet: of a year that adds its quarters up, and of one that takes the last. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  withFolder({}, async (workspace) => {
    const found: Diagnostic[] = [];
    for (const text of [quartersText, quartersText.replace('year: sum', 'year: last')]) {
      const edition = editionOfText(text);
      const wanted = { workspace, year: 2026, edition, editions: [edition], units: [] };
      found.push(
        ...(await readPeriods(wanted)).diagnostics.filter(({ code }) => code === 'TD4192').slice(0, 1),
      );
    }
    return found;
  });
