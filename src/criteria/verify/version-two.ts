import { levelsOf } from '../../domain/award.ts';
import { overlap } from '../../domain/period.ts';
import { pointsFromNumber } from '../../domain/points.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import type { Path } from '../../yaml/place.ts';
import { isGroup } from '../groups.ts';
import { showPoints } from '../kinds/reading.ts';
import { fullMark } from '../rules.ts';
import type { AppliesTo, CriteriaGroup, CriteriaSet, Criterion } from '../schema.ts';
import { nameOf } from './award-name.ts';
import { type Finding, SIDES } from './finding.ts';

/** What only a file of `thidua-criteria/2` can get wrong: kinds of unit, levels and families that it does not name, bounds that cannot hold. */
export function verifyVersionTwo(set: CriteriaSet): readonly Finding[] {
  if (set.schema === 'thidua-criteria/1') return [];
  return [
    ...SIDES.flatMap((side) => [
      ...boundsOf(set, side),
      ...set[side].groups.flatMap((group, index) => whoseIn(set, group, [side, 'groups', index])),
    ]),
    ...set.awards.flatMap((award, index) => [
      ...unknown(award.level, levelsOf(set), [`awards`, index, 'level'], nameOf(award), 'cấp khen thưởng'),
      ...unknown(
        award.family,
        set.families ?? [],
        ['awards', index, 'family'],
        nameOf(award),
        'loại khen thưởng',
      ),
    ]),
    ...authorityTwice(set),
  ];
}

/** Floor and ceiling leave room for a total, and no grade lies above all of them. */
function boundsOf(set: CriteriaSet, side: (typeof SIDES)[number]): readonly Finding[] {
  const { floor = 0, ceiling, groups } = set[side];
  if (groups.length === 0) return [];
  const full = fullMark(set, side);
  const whole = side === 'units' ? 'Tập thể' : 'Cá nhân';
  const findings: Finding[] = [];
  if (ceiling !== undefined && pointsFromNumber(ceiling) < full) {
    const problem = `${whole}: “ceiling” (${showPoints(pointsFromNumber(ceiling))}) thấp hơn tổng điểm ${showPoints(full)}.`;
    const remedy = 'Ghi “ceiling” là tổng điểm cao nhất kể cả điểm thưởng, hoặc bỏ mục này.';
    findings.push({ code: 'TD4181', path: [side, 'ceiling'], values: { problem, remedy } });
  }
  if (pointsFromNumber(floor) >= full) {
    const problem = `${whole}: “floor” (${showPoints(pointsFromNumber(floor))}) không thấp hơn tổng điểm ${showPoints(full)}.`;
    const remedy = 'Ghi “floor” là tổng điểm thấp nhất sau khi trừ, thường là 0.';
    findings.push({ code: 'TD4181', path: [side, 'floor'], values: { problem, remedy } });
  }
  return findings;
}

/** Kinds of unit that a group or criterion is for, and that the file does not have. */
function whoseIn(set: CriteriaSet, group: CriteriaGroup, path: Path): readonly Finding[] {
  return [
    ...unknownTypes(set, group.id, group.appliesTo, [...path, 'appliesTo']),
    ...group.criteria.flatMap((entry, index) => {
      const inside = [...path, 'criteria', index];
      return isGroup(entry) ? whoseIn(set, entry, inside) : whose(set, entry, inside);
    }),
  ];
}

function whose(
  set: CriteriaSet,
  { id, appliesTo, variants = [] }: Criterion,
  path: Path,
): readonly Finding[] {
  return [
    ...unknownTypes(set, id, appliesTo, [...path, 'appliesTo']),
    ...variants.flatMap((variant, index) => unknownTypes(set, id, variant, [...path, 'variants', index])),
  ];
}

function unknownTypes(
  set: CriteriaSet,
  id: string,
  appliesTo: Pick<AppliesTo, 'unitTypes'> | undefined,
  path: Path,
): readonly Finding[] {
  return (appliesTo?.unitTypes ?? []).flatMap((type, index) =>
    unknown(type, unitTypesOf(set), [...path, 'unitTypes', index], id, 'loại đơn vị'),
  );
}

function unknown(
  id: string | undefined,
  known: readonly { readonly id: string }[],
  path: Path,
  where: string,
  what: string,
): readonly Finding[] {
  if (id === undefined || known.some((each) => each.id === id)) return [];
  return [{ code: 'TD4125', path, values: { where, id, what, known: known.map((each) => each.id) } }];
}

/** One office decides under an id at a time. */
function authorityTwice({ authorities = [] }: CriteriaSet): readonly Finding[] {
  return authorities.flatMap((authority, index): readonly Finding[] => {
    const other = authorities
      .slice(0, index)
      .find(({ id, ...time }) => id === authority.id && overlap(time, authority));
    if (other === undefined) return [];
    const problem = `Thẩm quyền “${authority.id}” ghi hai lần cho cùng một thời gian: “${other.title}” và “${authority.title}”.`;
    const remedy =
      'Ghi ngày “to” của thẩm quyền trước là hôm trước ngày “from” của thẩm quyền sau, hoặc đặt mã khác.';
    return [{ code: 'TD4181', path: ['authorities', index], values: { problem, remedy } }];
  });
}
