import { selectInForce } from '../../../src/criteria/select.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { editionOf } from '../../support/criteria-text.ts';
import { editionOfText, quartersText } from '../../support/quarter-office.ts';

/** A half of a plan with quarters, and a quarter of a plan without periods. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...selectInForce([editionOfText(quartersText)], 'theo-quy', { year: 2026, reportingPeriod: 'H1' })
    .diagnostics,
  ...selectInForce([editionOf(smallCriteria())], 'thu-nghiem', { year: 2022, reportingPeriod: 'Q1' })
    .diagnostics,
];
