import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/dossier.ts';

/** The same row twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow(), factRow()).diagnostics;
