import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { roundHalfUp } from '../../domain/fraction.ts';
import type { IndividualResult, UnitResult } from '../../domain/result.ts';
import { formatNumber } from '../../text/numbers.ts';
import { rulesOfResult } from '../rules-of-result.ts';
import { leaderFaults, reasonFaults } from './check-words.ts';
import type { CheckedHead } from './checked.ts';
import { gradeFault } from './scorecard/check-grade.ts';
import { checkScorecard } from './scorecard/check-scorecard.ts';
import type { Mismatch } from './scorecard/mismatch.ts';

/** What a unit's own figures contradict themselves in; `set`: the criteria where they are known. */
export function unitFaults(
  unit: UnitResult,
  head: CheckedHead,
  set: CriteriaSet | null,
): readonly Mismatch[] {
  const { criteria, review } = head;
  // What a unit did not send has no lines; the mean of a review has none either.
  const isScored = unit.lines.length > 0 || unit.groups.length > 0;
  if (isScored || (review === 'annual' && unit.total !== null)) {
    const lines = set === null ? null : linesOfGroups(set.units.groups, unit.type).map(({ id }) => id);
    const policy = set?.notApplicable ?? null;
    const rules = rulesOfResult(criteria, 'units');
    const mismatches = checkScorecard(unit, { titles: criteria.units, lines, policy, rules });
    if (mismatches.length > 0) return mismatches;
  }
  return [...reasonFaults(unit), ...meanFault(unit), ...gradeFault(unit, criteria.grades)];
}

/** What a person’s own figures contradict themselves in. */
export function personFaults(
  person: IndividualResult,
  { type }: UnitResult,
  { criteria, review }: CheckedHead,
  set: CriteriaSet | null,
): readonly Mismatch[] {
  if (review === 'annual') {
    const lines = set === null ? null : linesOfGroups(set.individuals.groups, type).map(({ id }) => id);
    const policy = set?.notApplicable ?? null;
    const mismatches = checkScorecard(
      { ...person, selfTotal: undefined },
      {
        titles: criteria.individuals,
        lines,
        policy,
        rules: rulesOfResult(criteria, 'individuals'),
      },
    );
    if (mismatches.length > 0) return mismatches;
  }
  return [
    ...(set === null || review !== 'annual' ? [] : leaderFaults(person, type, set)),
    ...reasonFaults(person),
    ...meanFault(person),
    ...gradeFault(person, criteria.grades),
  ];
}

/** Of a review: the mean of the years that count, none as soon as one of them is not known. */
function meanFault({ total, history }: UnitResult | IndividualResult): readonly Mismatch[] {
  if (history === undefined) return [];
  const counted = history.flatMap(({ state, total: own }) => (state === 'counted' ? (own ?? []) : []));
  const isOpen = counted.length === 0 || history.some(({ state }) => state === 'unknown');
  const sum = counted.reduce((all, own) => all + Math.round(own * 100), 0);
  const mean = isOpen ? null : Number(roundHalfUp(BigInt(sum), BigInt(counted.length))) / 100;
  if (mean === total) return [];
  const words = (points: number | null) => (points === null ? 'để trống' : formatNumber(points));
  return [{ where: 'Tổng điểm của kỳ', found: words(total), expected: words(mean) }];
}
