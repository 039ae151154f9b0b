import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { foundByGate } from '../../support/gate-context.ts';
import { resultFixture } from '../../support/result-fixture.ts';

/** A report of 03/12 counted in papers of 02/12. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => foundByGate(resultFixture, '2022-12-02');
