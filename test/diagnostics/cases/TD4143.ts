import { selectInForce } from '../../../src/criteria/select.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';

/** Not in force yet on the reporting day. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  selectInForce(
    [editionOf(smallCriteria({ effective: { from: '2021-01-01', to: null } }))],
    'thu-nghiem',
    2020,
  ).diagnostics;
