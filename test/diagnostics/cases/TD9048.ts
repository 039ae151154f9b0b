import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { withDaysFile } from '../../support/days-file.ts';

/** Not YAML. */
export const reproduce = (): Promise<readonly Diagnostic[]> => withDaysFile('annual: [2022-12-05\n');
