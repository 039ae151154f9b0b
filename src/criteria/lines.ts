import { fractionOf, multiplyFractions } from '../domain/fraction.ts';
import { type Points, pointsFromFraction, pointsFromNumber } from '../domain/points.ts';
import type { Unit, UnitType } from '../domain/unit.ts';
import { isSameWords } from '../text/fold.ts';
import { isGroup } from './groups.ts';
import type { AppliesTo, Counts, CriteriaGroup, CriteriaSet, Criterion, CriterionExample } from './schema.ts';

/** A row of the form and of the score: a criterion without parts, or one part of a criterion. */
export type CriterionLine = {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly clause: string;
  /** With the weight; of a penalty the most that it takes. */
  readonly max: Points;
  readonly kind: string;
  readonly params: unknown;
  readonly evidence: 'required' | 'optional' | 'none';
  readonly examples: readonly CriterionExample[];
  readonly appliesTo: AppliesTo;
  /** Id of the criterion; the same as `id` where there are no parts. */
  readonly criterion: string;
  /** Id of the outermost group. */
  readonly group: string;
  /** Ids of the groups inside that one that the line stands in, outermost first; absent where there are none. */
  readonly within?: readonly string[];
  /** The plan's own number, where the file has it. */
  readonly label?: string;
  /** Absent where the line counts in the total like any other. */
  readonly counts?: Exclude<Counts, 'base'>;
  /** Hệ số, and the maximum without it; absent where it is 1. */
  readonly weight?: number;
  readonly unweighted?: Points;
};

/** A unit as far as criteria ask who it is; its type alone stands for one that is in no cluster. */
export type AskedUnit = UnitType | (Pick<Unit, 'type'> & Partial<Pick<Unit, 'cluster'>>);

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
    groups.flatMap((group) => linesIn(group, { group: group.id, within: [], above: {} }, unitType));
  byType.set(unitType, lines);
  return lines;
}

/** Whether a line is for a unit: of its type, and in its cluster. */
function isForUnit({ appliesTo }: Pick<CriterionLine, 'appliesTo'>, unit: AskedUnit): boolean {
  const { type, cluster = '' } = typeof unit === 'string' ? { type: unit } : unit;
  return (appliesTo.unitTypes?.includes(type) ?? true) && isForCluster(appliesTo, cluster);
}

/** Whether something is for a cluster, which plan and register may spell in other letters, or one of them without marks. */
export function isForCluster({ clusters }: AppliesTo, cluster: string): boolean {
  return clusters?.some((each) => isSameWords(each, cluster)) ?? true;
}

/** The lines that a unit answers for itself: the rows of its sheet `Tập thể`. */
export function unitLines(set: CriteriaSet, unit: AskedUnit): readonly CriterionLine[] {
  const type = typeof unit === 'string' ? unit : unit.type;
  return linesOfGroups(set.units.groups, type).filter((line) => isForUnit(line, unit));
}

/** The columns of the sheet `Cá nhân` for a unit: all individual lines that anyone in it may have. */
export function individualLines(
  set: CriteriaSet,
  unit: Pick<Unit, 'type' | 'isUniformed'> & Partial<Pick<Unit, 'cluster'>>,
): readonly CriterionLine[] {
  return linesOfGroups(set.individuals.groups, unit.type).filter(
    (line) => isForUnit(line, unit) && (!line.appliesTo.uniformed || unit.isUniformed),
  );
}

const naming = new WeakMap<CriteriaSet, boolean>();

/** The same for all units that are asked the same: of one type, and of one cluster where criteria go by clusters. */
export function askedAlike(
  set: CriteriaSet,
  { type, isUniformed, cluster }: Pick<Unit, 'type' | 'isUniformed' | 'cluster'>,
): string {
  const byCluster =
    naming.get(set) ??
    [...linesOfGroups(set.units.groups), ...linesOfGroups(set.individuals.groups)].some(
      ({ appliesTo }) => appliesTo.clusters !== undefined,
    );
  naming.set(set, byCluster);
  return `${type} ${isUniformed}${byCluster ? ` ${cluster}` : ''}`;
}

/** Where a group stands: its outermost group, those in between, and what they say of everything in them. */
type Standing = {
  readonly group: string;
  readonly within: readonly string[];
  readonly above: Pick<CriteriaGroup, 'appliesTo' | 'counts'>;
};

function linesIn(
  group: CriteriaGroup,
  standing: Standing,
  unitType: UnitType | undefined,
): readonly CriterionLine[] {
  const above = inherited(standing.above, group);
  return group.criteria.flatMap((entry) =>
    isGroup(entry)
      ? linesIn(entry, { ...standing, within: [...standing.within, entry.id], above }, unitType)
      : linesOf(entry, { ...standing, above }, unitType),
  );
}

function linesOf(
  criterion: Criterion,
  { group, within, above }: Standing,
  unitType: UnitType | undefined,
): readonly CriterionLine[] {
  const { appliesTo = {}, counts } = inherited(above, criterion);
  const variant = criterion.variants?.find(({ unitTypes }) => unitType && unitTypes.includes(unitType));
  const shared = {
    appliesTo,
    criterion: criterion.id,
    group,
    ...(within.length > 0 && { within }),
    ...(counts !== undefined && { counts }),
  };
  if (!('parts' in criterion)) {
    return [
      {
        ...pick(criterion),
        title: variant?.title ?? criterion.title,
        clause: criterion.clause,
        ...shared,
      },
    ];
  }
  return criterion.parts.map((part) => ({
    ...pick(part),
    clause: part.clause ?? criterion.clause,
    ...shared,
  }));
}

/** What holds for an entry of a group: what the group says, narrowed by what the entry says itself. */
function inherited(
  above: Standing['above'],
  own: Pick<Criterion | CriteriaGroup, 'appliesTo' | 'counts'>,
): Standing['above'] {
  const counts = own.counts ?? above.counts;
  const appliesTo = narrowed(above.appliesTo, own.appliesTo);
  return { ...(appliesTo !== undefined && { appliesTo }), ...(counts !== undefined && { counts }) };
}

function narrowed(outer: AppliesTo | undefined, inner: AppliesTo | undefined): AppliesTo | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const unitTypes = both(outer.unitTypes, inner.unitTypes, (type) => inner.unitTypes?.includes(type) ?? true);
  const clusters = both(outer.clusters, inner.clusters, (cluster) => isForCluster(inner, cluster));
  return {
    ...outer,
    ...inner,
    ...(unitTypes !== undefined && { unitTypes }),
    ...(clusters !== undefined && { clusters }),
  };
}

/** What both lists name; the one of them where there is no other. */
function both(
  outer: string[] | undefined,
  inner: string[] | undefined,
  isInner: (each: string) => boolean,
): string[] | undefined {
  return inner === undefined ? outer : (outer?.filter(isInner) ?? inner);
}

type Measure = Extract<Criterion, { kind: string }> | Extract<Criterion, { parts: unknown }>['parts'][number];

function pick(measure: Measure) {
  const { id, label, title, short, kind, params, evidence, weight } = measure;
  return {
    id,
    title,
    short,
    kind,
    params,
    evidence,
    max: weightedMax(measure),
    examples: measure.examples ?? [],
    ...(label !== undefined && { label }),
    ...(weight !== undefined && weight !== 1 && { weight, unweighted: pointsFromNumber(measure.max) }),
  };
}

/** What a criterion, a part or a group is worth at most, with its weight. */
export function weightedMax({
  max,
  weight,
}: {
  readonly max: number;
  readonly weight?: number | undefined;
}): Points {
  if (weight === undefined || weight === 1) return pointsFromNumber(max);
  return pointsFromFraction(multiplyFractions(fractionOf(max), fractionOf(weight)));
}
