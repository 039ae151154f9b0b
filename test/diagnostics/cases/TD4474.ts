import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

/** A meeting of 03/12 in papers of 02/12. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => foundByGate(councilResult, '2022-12-02');
