import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A command that does not exist. */
export const reproduce = (): Promise<readonly Diagnostic[]> => diagnosticsOf(['tonghopp', '2022']);
