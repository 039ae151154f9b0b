import { pointsFromHundredths, pointsToNumber, sumPoints } from '../../../domain/points.ts';
import type { GroupResult, LineResult, Result } from '../../../domain/result.ts';
import { type NotApplicablePolicy, totalGroups } from '../../../scoring/total-groups.ts';
import { FIGURES } from './figures.ts';
import { hundredths, ZERO } from './hundredths.ts';
import { absent, type Mismatch, mismatch, shown } from './mismatch.ts';
import type { Scored, ScoringRules } from './scored.ts';

/** What a group says of itself, by its lines; null where it is right. */
export function groupFaults(
  title: Result['criteria']['units'][number],
  { lines: scored, groups }: Scored,
  { policy }: ScoringRules,
): readonly Mismatch[] {
  const { id } = title;
  const own = groups.filter(({ group }) => group === id);
  const [group] = own;
  if (group === undefined) return [absent(`Nhóm ${id}`, 'không có', 'có trong kết quả')];
  if (own.length > 1) return [absent(`Nhóm ${id}`, 'hai lần', 'một lần')];
  const ids = idsOf(title);
  const possible = groupsOf(
    id,
    scored.filter(({ criterion }) => ids.has(criterion)),
    policy,
    group,
  );
  if (possible.some((each) => FIGURES.every(([key]) => hundredths(group[key]) === each[key]))) return [];
  const nearest = possible[0];
  return FIGURES.flatMap(([key, words]) =>
    nearest === undefined || hundredths(group[key]) === nearest[key]
      ? []
      : [
          mismatch(
            `${words} của nhóm ${id}`,
            group[key],
            shown(nearest[key] === null ? null : pointsToNumber(nearest[key])),
          ),
        ],
  ).slice(0, 1);
}

/**
 * The group by its lines. A line that does not apply leaves the group's maximum, or brings all or nothing of its points where
 * the criteria say so; which of the lines, only the unit's report tells, so each number that is possible is taken.
 */
function groupsOf(
  id: string,
  lines: readonly LineResult[],
  policy: NotApplicablePolicy | null,
  told: GroupResult,
) {
  const shares = lines.map(({ status, max, points, verifiedPoints }) => {
    const counted = verifiedPoints ?? points;
    const share =
      counted === null ? (status === 'not-applicable' ? status : 'unknown') : (hundredths(counted) ?? ZERO);
    return { group: id, max: hundredths(max) ?? ZERO, share } as const;
  });
  const plain = totalGroups(shares, [id]).groups;
  const left = shares.filter(({ share }) => share === 'not-applicable').map(({ max }) => max);
  const applying = plain[0]?.applicable ?? ZERO;
  const extra = (hundredths(told.applicable) ?? ZERO) - applying;
  if (policy === 'rescale' || extra <= 0 || !isSumOf(extra, left)) return plain;
  const brought = policy === null ? [0, extra] : [policy === 'full' ? extra : 0];
  return [
    ...brought.flatMap((share) => {
      const counting = { group: id, max: pointsFromHundredths(extra), share: pointsFromHundredths(share) };
      const rest = sumPoints(left) - extra;
      const others = shares.filter((each) => each.share !== 'not-applicable');
      const leaving = { group: id, max: pointsFromHundredths(rest), share: 'not-applicable' as const };
      return totalGroups([...others, counting, ...(rest > 0 ? [leaving] : [])], [id]).groups;
    }),
    ...plain,
  ];
}

/** Whether some of the numbers add up to one. */
function isSumOf(sum: number, parts: readonly number[]): boolean {
  const reached = new Set([0]);
  for (const part of parts)
    for (const before of [...reached]) if (before + part <= sum) reached.add(before + part);
  return reached.has(sum);
}

/** Lines of each group: the same for everybody in a result. */
const byGroup = new WeakMap<ScoringRules['titles'][number], ReadonlySet<string>>();

function idsOf(group: ScoringRules['titles'][number]): ReadonlySet<string> {
  let ids = byGroup.get(group);
  if (ids === undefined) {
    ids = new Set(group.lines.map(({ id }) => id));
    byGroup.set(group, ids);
  }
  return ids;
}
