import { didYouMean } from '../../text/did-you-mean.ts';
import { issuesWords } from '../../yaml/issue-words.ts';
import type { Path } from '../../yaml/place.ts';
import type { Award, CriteriaSet } from '../schema.ts';
import type { Finding, RequirementShape } from './finding.ts';

/** Requirements are of kinds that exist, hold what their kind needs, and name grades of this set. */
export function verifyAwards(
  set: CriteriaSet,
  kinds: ReadonlyMap<string, RequirementShape>,
): readonly Finding[] {
  return set.awards.flatMap((award, awardIndex) =>
    award.requirements.flatMap((requirement, index) =>
      verifyRequirement(award, requirement, ['awards', awardIndex, 'requirements', index], set, kinds),
    ),
  );
}

function verifyRequirement(
  award: Award,
  { kind, clause: _clause, ...params }: Award['requirements'][number],
  path: Path,
  { grades }: CriteriaSet,
  kinds: ReadonlyMap<string, RequirementShape>,
): readonly Finding[] {
  const where = `${award.short} (${award.subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
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
  const known = grades.map(({ id }) => id);
  if (typeof params.grade !== 'string' || known.includes(params.grade)) return [];
  return [
    {
      code: 'TD4125',
      path: [...path, 'grade'],
      values: { where, id: params.grade, what: 'mức xếp loại', known },
    },
  ];
}
