import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** The same row twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow(), factRow()).diagnostics;
