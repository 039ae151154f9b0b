import { selectInForce } from '../../../src/criteria/select.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** Two versions without a word on which ends. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  selectInForce(
    [editionOf(smallCriteria()), editionOf(smallCriteria({ version: '2021.1' }))],
    'thu-nghiem',
    2021,
  ).diagnostics;
