import type { Award } from '../../criteria/schema.ts';
import type { Decision } from '../decide.ts';

/** Decisions by award (one for units and one for people are two), in the order in which each first occurs. */
export function byAward(decisions: readonly Decision[]): ReadonlyMap<Award, readonly Decision[]> {
  const lots = new Map<Award, Decision[]>();
  for (const decision of decisions) {
    const lot = lots.get(decision.award);
    if (lot === undefined) lots.set(decision.award, [decision]);
    else lot.push(decision);
  }
  return lots;
}
