import type { CriterionLine } from '../../src/criteria/lines.ts';
import { pointsFromNumber } from '../../src/domain/points.ts';

/** A line of a criteria set with this kind; nothing else about it matters. */
export function criterionLine(kind: string, max: number, params: unknown): CriterionLine {
  return {
    id: 'TT1.1',
    title: 'Nhiệm vụ được giao đúng thời hạn',
    short: 'Nhiệm vụ đúng hạn',
    clause: 'I.1',
    max: pointsFromNumber(max),
    kind,
    params,
    evidence: 'none',
    examples: [],
    appliesTo: {},
    criterion: 'TT1.1',
    group: 'TT1',
  };
}
