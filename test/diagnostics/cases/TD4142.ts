import { selectInForce } from '../../../src/criteria/select.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** A year after the plan. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  selectInForce([editionOf(smallCriteria())], 'thu-nghiem', 2030).diagnostics;
