import { didYouMean } from '../../text/did-you-mean.ts';
import { issuesWords } from '../../yaml/issue-words.ts';
import type { Path } from '../../yaml/place.ts';
import type { Conflict, CriteriaSet, Requirement } from '../schema.ts';
import { verifyAwardLevels } from './award-levels.ts';
import { nameOf } from './award-name.ts';
import type { Finding, RequirementShape } from './finding.ts';
import { verifyVotes } from './votes.ts';

const GRADE = 'mức xếp loại';
const AWARD = 'hình thức khen thưởng';

/** The kinds that a criteria set may name. */
export type AwardKinds = {
  readonly requirements: ReadonlyMap<string, RequirementShape>;
  readonly conflicts: ReadonlyMap<string, RequirementShape>;
};

/**
 * Requirements and rules between awards are of kinds that exist, hold what their kind needs, and name grades and awards
 * of this set; awards have the levels that are compared, and votes that can be won.
 */
export function verifyAwards(set: CriteriaSet, { requirements, conflicts }: AwardKinds): readonly Finding[] {
  return [
    ...set.awards.flatMap((award, awardIndex) =>
      award.requirements.flatMap((requirement, index) => {
        const path = ['awards', awardIndex, 'requirements', index];
        return verifyEntry({ where: nameOf(award), what: 'điều kiện' }, requirement, path, set, requirements);
      }),
    ),
    ...(set.conflicts ?? []).flatMap((conflict, index) =>
      verifyEntry(
        { where: 'Quy tắc giữa các hình thức', what: 'quy tắc' },
        conflict,
        ['conflicts', index],
        set,
        conflicts,
      ),
    ),
    ...verifyAwardLevels(set),
    ...verifyVotes(set),
  ];
}

/** Whose entry it is, and what such an entry is called. */
type Named = { readonly where: string; readonly what: 'điều kiện' | 'quy tắc' };

function verifyEntry(
  named: Named,
  { kind, clause: _clause, check: _check, ...params }: Requirement | Conflict,
  path: Path,
  set: CriteriaSet,
  kinds: ReadonlyMap<string, RequirementShape>,
): readonly Finding[] {
  const shape = kinds.get(kind);
  if (!shape) {
    const allowed = [...kinds.keys()];
    const values = { ...named, kind, allowed, meant: didYouMean(kind, allowed) };
    return [{ code: 'TD4126', path: [...path, 'kind'], values }];
  }
  const checked = shape.params.safeParse(params);
  if (!checked.success) {
    const problem = issuesWords(checked.error.issues);
    return [{ code: 'TD4127', path, values: { ...named, kind, problem, example: shape.example } }];
  }
  return referencesOf(params, set)
    .filter(({ id, known }) => !known.includes(id))
    .map(({ path: inside, id, what, known }) => ({
      code: 'TD4125',
      path: [...path, ...inside],
      values: { where: named.where, id, what, known },
    }));
}

type Reference = {
  readonly path: Path;
  readonly id: string;
  readonly what: string;
  readonly known: readonly string[];
};

/** The grades and awards that the params of an entry name. */
function referencesOf(params: Readonly<Record<string, unknown>>, set: CriteriaSet): readonly Reference[] {
  const grades = set.grades.map(({ id }) => id);
  const awards = [...new Set(set.awards.map(({ id }) => id))];
  const { grade, percent, awards: named, award } = params;
  return [
    ...(typeof award === 'string' ? [{ path: ['award'], id: award, what: AWARD, known: awards }] : []),
    ...(typeof grade === 'string' ? [{ path: ['grade'], id: grade, what: GRADE, known: grades }] : []),
    ...(typeof percent === 'object' && percent !== null ? Object.keys(percent) : [])
      .filter((id) => id !== 'default')
      .map((id) => ({ path: ['percent', id], id, what: GRADE, known: grades })),
    ...(Array.isArray(named) ? named : []).map((id, index) => ({
      path: ['awards', index],
      id: String(id),
      what: AWARD,
      known: awards,
    })),
  ];
}
