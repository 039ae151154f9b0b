import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { documentsOf } from '../../../src/documents/registry.ts';
import { passGate } from '../../../src/gate/pass-gate.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { gateContext } from '../../support/gate-context.ts';

const byOrder = { authority: 'TL. CHỦ TỊCH', position: 'Trưởng phòng Nội vụ', name: 'Hoàng Thị Mẫu' };
const forHimself = { authority: 'KT. TRƯỞNG PHÒNG', position: 'Trưởng phòng', name: 'Hoàng Thị Mẫu' };

/** A decision signed by order of the chairman; a head who signs for the head. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const context = gateContext(councilResult, '2022-12-05');
  const office = { ...context.office, signers: { decision: byOrder, submission: forHimself } };
  return passGate({ ...context, office }, documentsOf('annual')).diagnostics;
};
