import type { Result, UnitResult } from '../domain/result.ts';
import { compareText } from '../text/order.ts';
import { drawLots } from './draw-lots.ts';
import { type InspectionHistory, type Risk, risksOf } from './risk.ts';
import type { InspectionRules } from './rules.ts';

/** A unit proposed for inspection. */
export type ProposedInspection = {
  readonly unit: UnitResult;
  readonly how: 'risk' | 'lot';
  readonly risk: Risk;
};

/** Which units to inspect (plan III.3): a proposal, the council decides. */
export type InspectionProposal = {
  readonly seed: number;
  readonly rules: InspectionRules;
  readonly units: readonly ProposedInspection[];
};

/**
 * The riskiest units first, equal ones by their code; then those drawn by lot among all others. The same Result,
 * rules, history and seed propose the same units.
 */
export function chooseForInspection(
  result: Result,
  choice: {
    readonly count: number;
    readonly seed: number;
    readonly rules: InspectionRules;
    readonly history: InspectionHistory;
  },
): InspectionProposal {
  const { count, seed, rules, history } = choice;
  const risks = risksOf(result, rules, history);
  const proposals = [...result.units]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((unit) => {
      const risk = risks.get(unit.id);
      return risk === undefined ? [] : [{ unit, risk }];
    });
  const byLot = Math.round((count * rules.randomShare) / 100);
  const risky = proposals
    .filter(({ risk }) => risk.score > 0)
    .sort((a, b) => b.risk.score - a.risk.score)
    .slice(0, count - byLot);
  const others = proposals.filter((proposal) => !risky.includes(proposal));
  const drawn = drawLots(others, seed).slice(0, count - risky.length);
  return {
    seed,
    rules,
    units: [
      ...risky.map((proposal) => ({ ...proposal, how: 'risk' as const })),
      ...drawn.map((proposal) => ({ ...proposal, how: 'lot' as const })),
    ],
  };
}
