import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { bareMeeting } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';
import { resultFixture } from '../../support/result-fixture.ts';

/** A meeting that is not entered, and one of which the day is not. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...foundByGate(resultFixture, '2022-12-05'),
  ...foundByGate(bareMeeting, '2022-12-05'),
];
