import { type Points, pointsFromNumber, sumPoints } from '../../domain/points.ts';
import type { Path } from '../../yaml/place.ts';
import { showPoints } from '../kinds/reading.ts';
import type { CriteriaSet } from '../schema.ts';
import { type Finding, SIDES } from './finding.ts';

const FULL = pointsFromNumber(100);

/** Parts add up to their criterion, criteria to their group, groups to 100. */
export function verifySums(set: CriteriaSet): readonly Finding[] {
  return SIDES.flatMap((side) => {
    const { groups } = set[side];
    const whole = side === 'units' ? 'Tập thể' : 'Cá nhân';
    return [
      ...compare([side, 'groups'], whole, 'các nhóm', groups, FULL),
      ...groups.flatMap((group, groupIndex) => {
        const path = [side, 'groups', groupIndex];
        const max = pointsFromNumber(group.max);
        return [
          ...compare([...path, 'max'], group.id, 'các tiêu chí', group.criteria, max),
          ...group.criteria.flatMap((criterion, index) =>
            'parts' in criterion
              ? compare(
                  [...path, 'criteria', index, 'max'],
                  criterion.id,
                  'các phần',
                  criterion.parts,
                  pointsFromNumber(criterion.max),
                )
              : [],
          ),
        ];
      }),
    ];
  });
}

function compare(
  path: Path,
  what: string,
  parts: string,
  items: readonly { readonly max: number }[],
  max: Points,
): readonly Finding[] {
  const sum = sumPoints(items.map((item) => pointsFromNumber(item.max)));
  if (sum === max) return [];
  return [{ code: 'TD4121', path, values: { what, parts, sum: showPoints(sum), max: showPoints(max) } }];
}
