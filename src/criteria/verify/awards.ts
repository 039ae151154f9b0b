import { didYouMean } from '../../text/did-you-mean.ts';
import { issuesWords } from '../../yaml/issue-words.ts';
import type { Path } from '../../yaml/place.ts';
import type { Conflict, CriteriaSet, Requirement } from '../schema.ts';
import type { Finding, RequirementShape } from './finding.ts';

const GRADE = 'mức xếp loại';
const AWARD = 'hình thức khen thưởng';

/** The kinds that a criteria set may name. */
export type AwardKinds = {
  readonly requirements: ReadonlyMap<string, RequirementShape>;
  readonly conflicts: ReadonlyMap<string, RequirementShape>;
};

/**
 * Requirements and rules between awards are of kinds that exist, hold what their kind needs, and name grades and awards
 * of this set.
 */
export function verifyAwards(set: CriteriaSet, { requirements, conflicts }: AwardKinds): readonly Finding[] {
  return [
    ...set.awards.flatMap((award, awardIndex) =>
      award.requirements.flatMap((requirement, index) => {
        const where = `${award.short} (${award.subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
        const path = ['awards', awardIndex, 'requirements', index];
        return verifyEntry(where, requirement, path, set, requirements);
      }),
    ),
    ...(set.conflicts ?? []).flatMap((conflict, index) =>
      verifyEntry('Quy tắc giữa các hình thức', conflict, ['conflicts', index], set, conflicts),
    ),
  ];
}

function verifyEntry(
  where: string,
  { kind, clause: _clause, check: _check, ...params }: Requirement | Conflict,
  path: Path,
  set: CriteriaSet,
  kinds: ReadonlyMap<string, RequirementShape>,
): readonly Finding[] {
  const shape = kinds.get(kind);
  if (!shape) {
    const allowed = [...kinds.keys()];
    const values = { where, kind, allowed, meant: didYouMean(kind, allowed) };
    return [{ code: 'TD4126', path: [...path, 'kind'], values }];
  }
  const checked = shape.params.safeParse(params);
  if (!checked.success) {
    const problem = issuesWords(checked.error.issues);
    return [{ code: 'TD4127', path, values: { where, kind, problem, example: shape.example } }];
  }
  const grades = set.grades.map(({ id }) => id);
  const awards = [...new Set(set.awards.map(({ id }) => id))];
  const named = [
    ...(typeof params.grade === 'string'
      ? [{ key: 'grade', id: params.grade, what: GRADE, known: grades }]
      : []),
    ...Object.keys(params.percent ?? {}).flatMap((id) =>
      id === 'default' ? [] : [{ key: 'percent', id, what: GRADE, known: grades }],
    ),
    ...[params.awards ?? []]
      .flat()
      .map((id) => ({ key: 'awards', id: String(id), what: AWARD, known: awards })),
  ];
  return named
    .filter(({ id, known }) => !known.includes(id))
    .map(({ key, id, what, known }) => ({
      code: 'TD4125',
      path: [...path, key],
      values: { where, id, what, known },
    }));
}
