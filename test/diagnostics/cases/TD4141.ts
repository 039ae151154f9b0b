import { selectInForce } from '../../../src/criteria/select.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** No set of the plan that the profile names. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  selectInForce([editionOf(smallCriteria())], 'ke-hoach-khac', 2021).diagnostics;
