import type { TotalRules } from '../criteria/rules.ts';
import { groupBy } from '../domain/group-by.ts';
import {
  type Points,
  pointsFromHundredths,
  pointsToNumber,
  sumPoints,
  typedPoints,
} from '../domain/points.ts';
import type { GroupResult, LineResult, Result, UnitResult } from '../domain/result.ts';
import { gradeOf } from '../ranking/grade.ts';
import { type LineShare, type NotApplicablePolicy, totalGroups, totalSide } from '../scoring/total-groups.ts';
import { formatNumber } from '../text/numbers.ts';

/** A figure that stands in a result, and what it should be. */
export type Mismatch = { readonly where: string; readonly found: string; readonly expected: string };

/** The figures of a unit or a person. */
type Scored = {
  readonly lines: readonly LineResult[];
  readonly groups: readonly GroupResult[];
  readonly total: number | null;
  /** Absent where the claims are not added up. */
  readonly selfTotal?: number | null | undefined;
} & Pick<UnitResult, 'subgroups' | 'bonus' | 'penalty'>;

/** What they are added up by. */
export type ScoringRules = {
  /** Groups and lines as the result names them. */
  readonly titles: Result['criteria']['units'];
  /** Every line that such a unit must have; null where the criteria are not at hand. */
  readonly lines: readonly string[] | null;
  /** What a line that does not apply brings; null where nobody knows: each of the three is taken. */
  readonly policy: NotApplicablePolicy | null;
  /** How they add up, where the result itself says so. */
  readonly rules?: TotalRules | null;
};

/**
 * Adds up lines, groups and total again (contract sections 4 and 5). The first kind of fault that is found is told alone: a
 * group over a line that is wrong itself can only be wrong as well.
 */
export function checkScorecard(scored: Scored, rules: ScoringRules): readonly Mismatch[] {
  const lines = lineFaults(scored.lines, rules);
  if (lines.length > 0) return lines;
  if (rules.rules != null) return sideFaults(scored, rules, rules.rules);
  const groups = rules.titles.flatMap((title) => groupFaults(title, scored, rules));
  const strange = scored.groups.filter(({ group }) => !rules.titles.some(({ id }) => id === group));
  if (groups.length > 0 || strange.length > 0)
    return [
      ...groups,
      ...strange.map(({ group }) =>
        absent(`Nhóm ${group}`, 'có trong kết quả', 'không có trong bộ tiêu chí'),
      ),
    ];
  return [...totalFaults(scored), ...claimFaults(scored, rules)];
}

/** The grade that the total reaches; none for who is excluded. */
export function gradeFault(
  {
    total,
    grade,
    disqualified,
  }: {
    readonly total: number | null;
    readonly grade: string | null;
    readonly disqualified: readonly string[];
  },
  grades: Result['criteria']['grades'],
): readonly Mismatch[] {
  const points = total === null || disqualified.length > 0 ? null : typedPoints(total);
  const expected = gradeOf(
    points,
    grades.map((each) => ({ ...each })),
  );
  if ((expected?.id ?? null) === grade) return [];
  const found = grades.find(({ id }) => id === grade)?.title ?? grade;
  return [absent('Xếp loại', found ?? 'để trống', expected?.title ?? 'không xếp loại')];
}

function lineFaults(
  lines: readonly LineResult[],
  { titles, lines: wanted }: ScoringRules,
): readonly Mismatch[] {
  const known = linesOf(titles);
  const seen = new Set<string>();
  const faults = lines.flatMap((line): readonly Mismatch[] => {
    const { criterion, max, status, points, verifiedPoints } = line;
    const own = known.get(criterion);
    if (own === undefined)
      return [absent(`Tiêu chí ${criterion}`, 'có trong kết quả', 'không có trong bộ tiêu chí')];
    if (seen.has(criterion)) return [absent(`Tiêu chí ${criterion}`, 'hai lần', 'một lần')];
    seen.add(criterion);
    if (own.max !== max) return [mismatch(`Điểm tối đa của tiêu chí ${criterion}`, max, shown(own.max))];
    if ((status === 'scored') !== (points !== null))
      return [
        mismatch(`Điểm của tiêu chí ${criterion}`, points, status === 'scored' ? 'một số điểm' : 'để trống'),
      ];
    if (arePoints(points, own) && arePoints(verifiedPoints, own)) return NONE;
    return [
      ...pointFault(`Điểm của tiêu chí ${criterion}`, points, own),
      ...pointFault(`Điểm thẩm định của tiêu chí ${criterion}`, verifiedPoints, own),
    ];
  });
  const missing = (wanted ?? []).filter((id) => !seen.has(id));
  return [...faults, ...missing.map((id) => absent(`Tiêu chí ${id}`, 'không có', 'có trong kết quả'))];
}

/** Lines by their id, and those of each group: the same for everybody in a result. */
const byTitles = new WeakMap<ScoringRules['titles'], ReadonlyMap<string, LineTitle>>();
const byGroup = new WeakMap<ScoringRules['titles'][number], ReadonlySet<string>>();

function linesOf(titles: ScoringRules['titles']): ReadonlyMap<string, LineTitle> {
  let known = byTitles.get(titles);
  if (known === undefined) {
    known = new Map(titles.flatMap((group) => group.lines.map((title) => [title.id, title] as const)));
    byTitles.set(titles, known);
  }
  return known;
}

function idsOf(group: ScoringRules['titles'][number]): ReadonlySet<string> {
  let ids = byGroup.get(group);
  if (ids === undefined) {
    ids = new Set(group.lines.map(({ id }) => id));
    byGroup.set(group, ids);
  }
  return ids;
}

const NONE: readonly Mismatch[] = [];

/** From 0 to the most that the line can give, of a penalty the other way, with at most two decimals; null is always right. */
function arePoints(points: number | null, title: LineTitle): boolean {
  return points === null || (isWithin(points, title) && hundredths(points) !== null);
}

function isWithin(points: number, { max, most = max, counts }: LineTitle): boolean {
  return counts === 'penalty' ? points >= -most && points <= 0 : points >= 0 && points <= most;
}

function pointFault(where: string, points: number | null, title: LineTitle): readonly Mismatch[] {
  if (points === null || arePoints(points, title)) return NONE;
  const { max, most = max, counts } = title;
  const [low, high] = counts === 'penalty' ? [-most, 0] : [0, most];
  return [
    mismatch(
      where,
      points,
      `từ ${shown(low)} đến ${shown(high)}${isWithin(points, title) ? ', nhiều nhất hai chữ số sau dấu phẩy' : ''}`,
    ),
  ];
}

type LineTitle = Result['criteria']['units'][number]['lines'][number];

/** All sums at once, by what the result says of its groups; what does not apply is only certain where it is scaled away. */
function sideFaults(
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
    return KEYS.flatMap(([key, words]) =>
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

function groupFaults(
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
  if (possible.some((each) => KEYS.every(([key]) => hundredths(group[key]) === each[key]))) return [];
  const nearest = possible[0];
  return KEYS.flatMap(([key, words]) =>
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

const KEYS = [
  ['max', 'Điểm tối đa'],
  ['applicable', 'Điểm tối đa của phần áp dụng'],
  ['earned', 'Điểm đạt được'],
  ['points', 'Điểm'],
] as const;

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

const ZERO = pointsFromHundredths(0);

/** Whether some of the numbers add up to one. */
function isSumOf(sum: number, parts: readonly number[]): boolean {
  const reached = new Set([0]);
  for (const part of parts)
    for (const before of [...reached]) if (before + part <= sum) reached.add(before + part);
  return reached.has(sum);
}

/** The total by its groups, each as it stands. */
function totalFaults({ groups, total }: Scored): readonly Mismatch[] {
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
  const again = totalGroups(
    shares,
    groups.map(({ group }) => group),
  ).total;
  if (hundredths(total) === again) return [];
  return [mismatch('Tổng điểm', total, shown(again === null ? null : pointsToNumber(again)))];
}

/** The total of what was claimed, where it is certain what a line brings that does not apply. */
function claimFaults({ lines, selfTotal }: Scored, { titles, policy }: ScoringRules): readonly Mismatch[] {
  if (selfTotal === undefined || policy !== 'rescale' || lines.length === 0) return [];
  const groupOf = new Map(titles.flatMap(({ id, lines: own }) => own.map((line) => [line.id, id] as const)));
  const claims = lines.map(({ criterion, max, status, selfPoints }) => ({
    group: groupOf.get(criterion) ?? '',
    max: hundredths(max) ?? ZERO,
    share: status === 'not-applicable' ? status : (hundredths(selfPoints) ?? ('unknown' as const)),
  }));
  const again = totalGroups(
    claims,
    titles.map(({ id }) => id),
  ).total;
  if (hundredths(selfTotal) === again) return [];
  return [mismatch('Tổng điểm tự chấm', selfTotal, shown(again === null ? null : pointsToNumber(again)))];
}

/** Whole hundredths; null for none, and for a number that no points are. */
function hundredths(points: number | null): Points | null {
  if (points === null) return null;
  const typed = typedPoints(points);
  return typed !== null && Math.abs(pointsToNumber(typed) - points) < 1e-9 ? typed : null;
}

function mismatch(where: string, found: number | null, expected: string): Mismatch {
  return { where, found: shown(found), expected };
}

function absent(where: string, found: string, expected: string): Mismatch {
  return { where, found, expected };
}

function shown(points: number | null): string {
  return points === null ? 'để trống' : formatNumber(points);
}
