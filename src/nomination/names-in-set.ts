import { linesOfGroups } from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { UnitType } from '../domain/unit.ts';

/** The title of a grade; its id where the set has none of that id. */
export function gradeTitle(id: string, { grades }: CriteriaSet): string {
  return grades.find((grade) => grade.id === id)?.title ?? id;
}

/** The points from which a grade is reached; null where the set has none of that id. */
export function gradeBound(id: string, { grades }: CriteriaSet): number | null {
  return grades.find((grade) => grade.id === id)?.from ?? null;
}

/** The short title of an award; its id where the set has none of that id. */
export function awardShort(id: string, { awards }: CriteriaSet): string {
  return awards.find((award) => award.id === id)?.short ?? id;
}

/** What lines are called in the set's own words, in their order; nothing where it does not know all of them. */
export function lineTitles(
  lines: readonly string[],
  type: UnitType,
  set: CriteriaSet,
): { readonly titles?: string[] } {
  const known = new Map(linesOfGroups(set.units.groups, type).map(({ id, short }) => [id, short]));
  const titles = lines.flatMap((id) => known.get(id) ?? []);
  return titles.length === lines.length ? { titles } : {};
}
