import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { honourRow, readHonourRows } from '../../support/records.ts';

/** An award that the criteria do not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readHonourRows(honourRow({ award: 'Cờ thi đua' })).diagnostics;
