import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { person, submission } from '../../support/answers.ts';
import { openCasesOf } from '../../support/open-year-of-one.ts';

/** A person without a single score. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  openCasesOf(submission({ people: [person('Lê Văn Ất', {})] }));
