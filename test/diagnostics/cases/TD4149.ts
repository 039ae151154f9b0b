import { checkUnfrozen } from '../../../src/criteria/frozen.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** A shipped file that nobody published. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checkUnfrozen([], [editionOf(smallCriteria())]);
