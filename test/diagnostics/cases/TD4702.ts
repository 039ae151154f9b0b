import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { honourRow, readHonourRows } from '../../support/records.ts';

/** A row without the number of the decision. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readHonourRows(honourRow({ number: null })).diagnostics;
