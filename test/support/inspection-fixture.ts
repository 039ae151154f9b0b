import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { inspectionPlan } from '../../src/documents/letters/ke-hoach-kiem-tra.ts';
import { chooseForInspection, type InspectionProposal } from '../../src/inspection/choose-units.ts';
import type { InspectionHistory } from '../../src/inspection/risk.ts';
import type { InspectionRules } from '../../src/inspection/rules.ts';
import { contextOf, resultFixture } from './result-fixture.ts';

/** Round weights, so that a score can be worked out by heart. */
export const inspectionRules: InspectionRules = {
  origin: 'Quy tắc thử nghiệm.',
  issuer: 'council',
  clauses: [{ plan: '756-KH-UBND', clause: 'mục III.3' }],
  randomShare: 25,
  risks: {
    difference: { weight: 40, fullAt: 10 },
    noSubmission: { weight: 15 },
    openLines: { weight: 20, fullAt: 4 },
    missingEvidence: { weight: 10, fullAt: 5 },
    neverInspected: { weight: 5 },
    nearAward: { weight: 8, within: 2 },
  },
};

export const noHistory: InspectionHistory = { years: [], inspected: new Set() };

/** A proposal of `count` units of the year of eight units. */
export function proposalOf(
  count: number,
  seed = 2022,
  issuer: InspectionRules['issuer'] = 'council',
): InspectionProposal {
  const rules = { ...inspectionRules, issuer };
  return chooseForInspection(resultFixture, { count, seed, rules, history: noHistory });
}

/** The plan of inspections for such a proposal. */
export function planOf(count: number, issuer: InspectionRules['issuer'] = 'council'): WordDocumentModel {
  return inspectionPlan(contextOf(resultFixture), proposalOf(count, 2022, issuer));
}
