import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { submission } from '../../support/answers.ts';
import { openCasesOf } from '../../support/open-year-of-one.ts';

/** A submission in which no line of the unit is answered. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => openCasesOf(submission());
