import { type Points, pointsFromNumber } from '../domain/points.ts';
import type { Unit, UnitType } from '../domain/unit.ts';
import type { AppliesTo, CriteriaGroup, CriteriaSet, Criterion, CriterionExample } from './schema.ts';

/** A row of the form and of the score: a criterion without parts, or one part of a criterion. */
export type CriterionLine = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly clause: string;
  readonly max: Points;
  readonly kind: string;
  readonly params: unknown;
  readonly evidence: 'required' | 'optional' | 'none';
  readonly examples: readonly CriterionExample[];
  readonly appliesTo: AppliesTo;
  /** Id of the criterion; the same as `id` where there are no parts. */
  readonly criterion: string;
  readonly group: string;
};

const known = new WeakMap<readonly CriteriaGroup[], Map<UnitType | undefined, readonly CriterionLine[]>>();

/**
 * All lines of some groups, in the plan's order, in the words meant for `unitType`. The same objects at every
 * call, so that what is worked out for a line is worked out once.
 */
export function linesOfGroups(
  groups: readonly CriteriaGroup[],
  unitType?: UnitType,
): readonly CriterionLine[] {
  const byType = known.get(groups) ?? new Map<UnitType | undefined, readonly CriterionLine[]>();
  known.set(groups, byType);
  const lines =
    byType.get(unitType) ??
    groups.flatMap((group) => group.criteria.flatMap((criterion) => linesOf(criterion, group.id, unitType)));
  byType.set(unitType, lines);
  return lines;
}

/** The lines that a unit of this type answers for itself: the rows of its sheet `Tập thể`. */
export function unitLines(set: CriteriaSet, unitType: UnitType): readonly CriterionLine[] {
  return linesOfGroups(set.units.groups, unitType).filter(
    ({ appliesTo }) => appliesTo.unitTypes?.includes(unitType) ?? true,
  );
}

/** The columns of the sheet `Cá nhân` for a unit: all individual lines that anyone in it may have. */
export function individualLines(
  set: CriteriaSet,
  unit: Pick<Unit, 'type' | 'isUniformed'>,
): readonly CriterionLine[] {
  return linesOfGroups(set.individuals.groups, unit.type).filter(
    ({ appliesTo }) =>
      (appliesTo.unitTypes?.includes(unit.type) ?? true) && (!appliesTo.uniformed || unit.isUniformed),
  );
}

function linesOf(
  criterion: Criterion,
  group: string,
  unitType: UnitType | undefined,
): readonly CriterionLine[] {
  const appliesTo = criterion.appliesTo ?? {};
  const variant = criterion.variants?.find(({ unitTypes }) => unitType && unitTypes.includes(unitType));
  if (!('parts' in criterion)) {
    return [
      {
        ...pick(criterion),
        title: variant?.title ?? criterion.title,
        clause: criterion.clause,
        appliesTo,
        criterion: criterion.id,
        group,
      },
    ];
  }
  return criterion.parts.map((part) => ({
    ...pick(part),
    clause: part.clause ?? criterion.clause,
    appliesTo,
    criterion: criterion.id,
    group,
  }));
}

function pick(measure: {
  id: string;
  title: string;
  short: string;
  max: number;
  kind: string;
  params?: unknown;
  evidence: CriterionLine['evidence'];
  examples?: CriterionExample[] | undefined;
}) {
  const { id, title, short, kind, params, evidence } = measure;
  return {
    id,
    title,
    short,
    kind,
    params,
    evidence,
    max: pointsFromNumber(measure.max),
    examples: measure.examples ?? [],
  };
}
