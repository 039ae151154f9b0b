import { type Points, pointsToNumber } from '../../../domain/points.ts';
import { totalGroups } from '../../../scoring/total-groups.ts';
import { hundredths, ZERO } from './hundredths.ts';
import { type Mismatch, mismatch, shown } from './mismatch.ts';
import type { Scored, ScoringRules } from './scored.ts';

/** The total by its groups, each as it stands. */
export function totalFaults({ groups, total }: Scored): readonly Mismatch[] {
  const shares = groups.map(({ group, max, applicable, points }) => ({
    group,
    max: hundredths(max) ?? ZERO,
    share:
      applicable === 0
        ? ('not-applicable' as const)
        : points === null
          ? ('unknown' as const)
          : (hundredths(points) ?? ZERO),
  }));
  return otherThan(
    'Tổng điểm',
    total,
    totalGroups(
      shares,
      groups.map(({ group }) => group),
    ).total,
  );
}

/** The total of what was claimed, where it is certain what a line brings that does not apply. */
export function claimFaults(
  { lines, selfTotal }: Scored,
  { titles, policy }: ScoringRules,
): readonly Mismatch[] {
  if (selfTotal === undefined || policy !== 'rescale' || lines.length === 0) return [];
  const groupOf = new Map(titles.flatMap(({ id, lines: own }) => own.map((line) => [line.id, id] as const)));
  const claims = lines.map(({ criterion, max, status, selfPoints }) => ({
    group: groupOf.get(criterion) ?? '',
    max: hundredths(max) ?? ZERO,
    share: status === 'not-applicable' ? status : (hundredths(selfPoints) ?? ('unknown' as const)),
  }));
  return otherThan(
    'Tổng điểm tự chấm',
    selfTotal,
    totalGroups(
      claims,
      titles.map(({ id }) => id),
    ).total,
  );
}

/** What stands there, where adding up again comes to something else. */
function otherThan(where: string, found: number | null, again: Points | null): readonly Mismatch[] {
  if (hundredths(found) === again) return [];
  return [mismatch(where, found, shown(again === null ? null : pointsToNumber(again)))];
}
