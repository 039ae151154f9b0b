import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfterIn } from '../../support/criteria-text.ts';
import { quartersText } from '../../support/quarter-office.ts';

/** A quarter within a half, a deadline long after its period, and a year that adds up to something else. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...faultsAfterIn(quartersText, ['{ period: Q1, deadline: 03-25 }', '{ period: H1, deadline: 11-15 }']),
  ...faultsAfterIn(quartersText, ['total: 100', 'total: 90']),
];
