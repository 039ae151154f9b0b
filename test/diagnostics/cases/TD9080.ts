import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftsOfTwo } from '../../support/mail-case.ts';

/** Neither unit has an address. */
export const reproduce = (): Promise<readonly Diagnostic[]> => draftsOfTwo({});
