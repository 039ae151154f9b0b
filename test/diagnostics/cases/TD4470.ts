import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

/** Giấy khen of the city's chairman, asked for after the city has gone. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => foundByGate(councilResult, '2025-12-05');
