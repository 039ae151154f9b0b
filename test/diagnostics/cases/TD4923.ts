import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { honourRow, readHonourRows } from '../../support/records.ts';

/** Years before the movement, and after the decision. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readHonourRows(
    honourRow({ firstYear: '2012', lastYear: '2012' }),
    honourRow({ number: '100/QĐ-UBND', firstYear: '2021', lastYear: '2025' }),
  ).diagnostics;
