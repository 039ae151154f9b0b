import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfterIn, threeLevelsText } from '../../support/criteria-text.ts';

/** Groups of a file of version 2 that do not add up, for everybody and for one kind of unit. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...faultsAfterIn(threeLevelsText, ['total: 100', 'total: 110']),
  ...faultsAfterIn(threeLevelsText, [
    'max: 30\n          appliesTo: { unitTypes: [to-dan-pho] }',
    'max: 25\n          appliesTo: { unitTypes: [to-dan-pho] }',
  ]),
];
