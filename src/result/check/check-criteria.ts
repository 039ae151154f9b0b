import { linesOfGroups } from '../../criteria/lines.ts';
import type { CriteriaEdition, CriteriaSet } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import { aboutOf } from '../about-result.ts';
import { wordFaults } from './check-words.ts';

/** That no known criteria have this fingerprint, or that those who have it say other maxima or bounds. */
export function criteriaFaults(
  result: Pick<Result, 'year' | 'reportingPeriod' | 'review' | 'criteria'>,
  edition: CriteriaEdition | null,
  file: string,
): readonly Diagnostic[] {
  const { criteria } = result;
  const { id, version, sha256 } = criteria;
  if (edition === null) {
    const values = { ...aboutOf(result), id, version, sha256: sha256.slice(0, 8) };
    return [diagnose('TD5317', { file }, values)];
  }
  const { set } = edition;
  const differing: string[] = [
    ...(set.plan === id && set.version === version ? [] : [`bản ${id} ${version}`]),
    ...skeletonFaults(criteria.units, set.units.groups),
    ...skeletonFaults(criteria.individuals, set.individuals.groups),
    ...(JSON.stringify(criteria.grades.map(({ id: grade, from }) => [grade, from])) ===
    JSON.stringify(set.grades.map(({ id: grade, from }) => [grade, from]))
      ? []
      : ['mức điểm xếp loại']),
    ...effectFaults(criteria, set),
    ...wordFaults(criteria, edition, result.review),
  ];
  if (differing.length === 0) return [];
  const values = { ...aboutOf(result), id: set.plan, version: set.version, differing: differing.slice(0, 5) };
  return [diagnose('TD5316', { file }, values)];
}

/** Conditions that exclude or hold back which these criteria do not have, or that do something else in them. */
function effectFaults({ disqualifiers }: Result['criteria'], set: CriteriaSet): readonly string[] {
  const effects = new Map(set.disqualifiers.map(({ id, effect }) => [id, effect]));
  return disqualifiers
    .filter(({ id, effect }) => effects.get(id) !== effect)
    .map(({ id }) => `điều kiện ${id}`);
}

function skeletonFaults(
  told: Result['criteria']['units'],
  groups: CriteriaSet['units']['groups'],
): readonly string[] {
  const lines = new Map(linesOfGroups(groups).map(({ id, max }) => [id, max / 100]));
  const maxima = new Map(groups.map(({ id, max }) => [id, max]));
  const stood = [
    ...told.map(({ id, max }) => ({ id, max, of: maxima })),
    ...told.flatMap((group) => group.lines.map(({ id, max }) => ({ id, max, of: lines }))),
  ];
  const wrong = stood
    .filter(({ id, max, of }) => of.get(id) !== max)
    .map(({ id }) => `điểm tối đa của ${id}`);
  const gone = [...lines.keys()].filter((id) => !stood.some((each) => each.of === lines && each.id === id));
  return [...wrong, ...gone.map((id) => `tiêu chí ${id}`)];
}
