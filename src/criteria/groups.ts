import type { CriteriaGroup, CriteriaSet, Criterion } from './schema.ts';

/** Whether an entry of a group is a group in turn. */
export function isGroup(entry: Criterion | CriteriaGroup): entry is CriteriaGroup {
  return 'criteria' in entry;
}

/** The criteria of a group and of all groups in it, in the plan's order. */
export function criteriaOf(group: CriteriaGroup): readonly Criterion[] {
  return group.criteria.flatMap((entry) => (isGroup(entry) ? criteriaOf(entry) : [entry]));
}

/** The groups inside a group, each before those inside it. */
export function groupsInside(group: CriteriaGroup): readonly CriteriaGroup[] {
  return group.criteria.flatMap((entry) => (isGroup(entry) ? [entry, ...groupsInside(entry)] : []));
}

/** Whether the plan judges people at all; where not, nothing asks for them or speaks of them. */
export function judgesPeople({ individuals }: Pick<CriteriaSet, 'individuals'>): boolean {
  return individuals.groups.length > 0;
}

/** Whether units themselves are asked anything: not in the report of a year whose own criteria are all for people. */
export function judgesUnits({ units }: Pick<CriteriaSet, 'units'>): boolean {
  return units.groups.length > 0;
}
