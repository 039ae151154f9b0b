import type { TotalRules } from '../../../criteria/rules.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { type Points, pointsToNumber } from '../../../domain/points.ts';
import type { LineResult } from '../../../domain/result.ts';
import { type LineShare, totalSide } from '../../../scoring/total-groups.ts';
import { FIGURES } from './figures.ts';
import { hundredths, ZERO } from './hundredths.ts';
import { absent, type Mismatch, mismatch, shown } from './mismatch.ts';
import type { Scored, ScoringRules } from './scored.ts';

/** All sums at once, by what the result says of its groups; what does not apply is only certain where it is scaled away. */
export function sideFaults(
  { lines, groups, subgroups = [], bonus, penalty, total, selfTotal }: Scored,
  { titles, policy }: ScoringRules,
  rules: TotalRules,
): readonly Mismatch[] {
  if (lines.length === 0 && groups.length === 0) return [];
  const known = new Map(
    titles.flatMap((group) => group.lines.map((line) => [line.id, { line, group: group.id }] as const)),
  );
  const sharesOf = (pointsOf: (line: LineResult) => number | null) =>
    lines.flatMap((line): LineShare[] => {
      const title = known.get(line.criterion);
      if (title === undefined) return [];
      const { max, most = max, counts, within = [] } = title.line;
      const points = pointsOf(line);
      const unknown = line.status === 'not-applicable' ? 'not-applicable' : 'unknown';
      return [
        {
          group: within.at(-1) ?? title.group,
          max: hundredths(max) ?? ZERO,
          share: points === null ? unknown : (hundredths(points) ?? ZERO),
          ...(counts !== undefined && { counts }),
          ...(most > max && { mayExceed: true }),
        },
      ];
    });
  const isCertain = policy === 'rescale' || lines.every(({ status }) => status !== 'not-applicable');
  if (!isCertain) return [];
  const again = totalSide(
    sharesOf(({ verifiedPoints, points }) => verifiedPoints ?? points),
    rules,
  );
  const number = (points: Points | null) => (points === null ? null : pointsToNumber(points));
  const told = groupBy([...groups, ...subgroups], ({ group }) => group);
  const faults = [...again.groups, ...again.subgroups].flatMap((group) => {
    const [own, ...others] = told.get(group.group) ?? [];
    if (own === undefined) return [absent(`Nhóm ${group.group}`, 'không có', 'có trong kết quả')];
    if (others.length > 0) return [absent(`Nhóm ${group.group}`, 'hai lần', 'một lần')];
    return FIGURES.flatMap(([key, words]) =>
      hundredths(own[key]) === group[key]
        ? []
        : [mismatch(`${words} của nhóm ${group.group}`, own[key], shown(number(group[key])))],
    ).slice(0, 1);
  });
  const strange = [...told.keys()].filter(
    (id) => ![...again.groups, ...again.subgroups].some(({ group }) => group === id),
  );
  if (faults.length > 0 || strange.length > 0) {
    return [
      ...faults,
      ...strange.map((id) => absent(`Nhóm ${id}`, 'có trong kết quả', 'không có trong bộ tiêu chí')),
    ];
  }
  const claimed = totalSide(
    sharesOf(({ status, selfPoints }) => (status === 'not-applicable' ? null : selfPoints)),
    rules,
  );
  const sums = [
    ['Điểm thưởng', bonus, again.bonus],
    ['Điểm trừ', penalty, again.penalty],
    ['Tổng điểm', total, again.total],
    ['Tổng điểm tự chấm', selfTotal, claimed.total],
  ] as const;
  return sums.flatMap(([where, found, expected]) =>
    found === undefined || hundredths(found) === expected
      ? []
      : [mismatch(where, found, shown(number(expected)))],
  );
}
