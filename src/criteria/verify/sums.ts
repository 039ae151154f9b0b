import { type Points, pointsFromNumber, sumPoints } from '../../domain/points.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import type { Path } from '../../yaml/place.ts';
import { isGroup } from '../groups.ts';
import { showPoints } from '../kinds/reading.ts';
import { isForCluster, linesOfGroups, weightedMax } from '../lines.ts';
import { fullMark } from '../rules.ts';
import type { Counts, CriteriaGroup, CriteriaSet, Criterion } from '../schema.ts';
import { type Finding, SIDES } from './finding.ts';

/** What both sides of a set of version 1 come to. */
const FULL_OF_ONE = pointsFromNumber(100);

/**
 * Parts add up to their criterion, criteria to their group, groups to the total of their side. Where some are for one kind of
 * unit and others for another, it is enough that what each kind is asked adds up. Bonus and penalties are no part of the sum
 * that they stand beside; a group of them may hold more than it gives.
 */
export function verifySums(set: CriteriaSet): readonly Finding[] {
  return SIDES.flatMap((side) => {
    const { groups } = set[side];
    if (groups.length === 0) return [];
    const whole = side === 'units' ? 'Tập thể' : 'Cá nhân';
    const sum = {
      what: whole,
      parts: 'các nhóm',
      max: set.schema === 'thidua-criteria/1' ? FULL_OF_ONE : fullMark(set, side),
    };
    return [
      // Of a plan with periods the year adds up otherwise: `verifyPeriods`.
      ...(set.periods === undefined ? compare(set, [side, 'groups'], sum, groups, 'base') : []),
      ...groups.flatMap((group, index) => verifyGroup(set, group, [side, 'groups', index], 'base')),
    ];
  });
}

function verifyGroup(set: CriteriaSet, group: CriteriaGroup, path: Path, above: Counts): readonly Finding[] {
  const counts = group.counts ?? above;
  const sum = { what: group.id, parts: 'các tiêu chí', max: pointsFromNumber(group.max) };
  return [
    ...compare(set, [...path, 'max'], sum, group.criteria, counts),
    ...group.criteria.flatMap((entry, index) => {
      const inside = [...path, 'criteria', index];
      if (isGroup(entry)) return verifyGroup(set, entry, inside, counts);
      if (!('parts' in entry)) return [];
      const parts = sumPoints(entry.parts.map(weightedMax));
      const max = pointsFromNumber(entry.max);
      return parts === max
        ? []
        : [told([...inside, 'max'], { what: entry.id, parts: 'các phần', max }, parts, null, set)];
    }),
  ];
}

type Sum = { readonly what: string; readonly parts: string; readonly max: Points };
type Entry = CriteriaGroup | Criterion;

function compare(
  set: CriteriaSet,
  path: Path,
  sum: Sum,
  entries: readonly Entry[],
  counts: Counts,
): readonly Finding[] {
  const own = entries.filter((entry) => (entry.counts ?? counts) === counts);
  const all = sumPoints(own.map(weightedMax));
  if (all === sum.max) return [];
  if (counts !== 'base') {
    return all > sum.max ? [] : [told(path, sum, all, null, set)];
  }
  const asked = kindsOfUnit(set, own).map(({ type, cluster, whom }) => ({
    whom,
    points: sumPoints(own.filter((entry) => isAsked(entry, type, cluster)).map(weightedMax)),
  }));
  if (asked.length === 0 || asked.every(({ points }) => points !== sum.max)) {
    return [told(path, sum, all, null, set)];
  }
  // Nothing at all is asked of who leaves the whole group.
  const wrong = asked.find(({ points }) => points !== sum.max && points !== 0);
  return wrong === undefined ? [] : [told(path, sum, wrong.points, wrong.whom, set)];
}

/** The kinds of unit, and the clusters that these entries name, between which what is asked may differ. */
function kindsOfUnit(set: CriteriaSet, entries: readonly Entry[]) {
  const lines = linesOfEntries(entries);
  const clusters = [...new Set(lines.flatMap(({ appliesTo }) => appliesTo.clusters ?? []))];
  const isSame = lines.every(
    ({ appliesTo }) => appliesTo.unitTypes === undefined && appliesTo.clusters === undefined,
  );
  if (isSame) return [];
  return unitTypesOf(set).flatMap(({ id, title }) =>
    [null, ...clusters].map((cluster) => ({
      type: id,
      cluster,
      whom: cluster === null ? `loại đơn vị “${title}”` : `loại đơn vị “${title}” ở ${cluster}`,
    })),
  );
}

function isAsked(entry: Entry, type: string, cluster: string | null): boolean {
  return linesOfEntries([entry]).some(
    ({ appliesTo }) =>
      (appliesTo.unitTypes?.includes(type) ?? true) && isForCluster(appliesTo, cluster ?? ''),
  );
}

function linesOfEntries(entries: readonly Entry[]) {
  const words = { id: '', title: '', short: '', clause: '', max: 0 };
  return entries.flatMap((entry) =>
    linesOfGroups([isGroup(entry) ? entry : { ...words, criteria: [entry] }]),
  );
}

function told(path: Path, sum: Sum, points: Points, whom: string | null, set: CriteriaSet): Finding {
  const { what, parts } = sum;
  const values = { what, parts, sum: showPoints(points), max: showPoints(sum.max) };
  return set.schema === 'thidua-criteria/1'
    ? { code: 'TD4121', path, values }
    : { code: 'TD4180', path, values: { ...values, whom } };
}
