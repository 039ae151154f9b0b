import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

/** A register of law that has a law cited before its own day. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  foundByGate(councilResult, '2022-12-05', 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2023');
