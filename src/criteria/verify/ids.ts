import { REVIEW_KINDS } from '../../domain/review.ts';
import type { Path } from '../../yaml/place.ts';
import { isGroup } from '../groups.ts';
import type { CriteriaGroup, CriteriaSet } from '../schema.ts';
import { type Finding, SIDES } from './finding.ts';

const PREFIX = { units: 'TT', individuals: 'CN' } as const;

/** Codes follow the order of the plan (TT1, TT1.1, TT1.1.1, TT1.1a), and none is used twice. */
export function verifyIds(set: CriteriaSet): readonly Finding[] {
  return [
    ...SIDES.flatMap((side) =>
      set[side].groups.flatMap((group, index) =>
        idsOfGroup(group, `${PREFIX[side]}${index + 1}`, [side, 'groups', index]),
      ),
    ),
    ...repeated(set.disqualifiers, 'disqualifiers', ({ id }) => id),
    ...repeated(set.grades, 'grades', ({ id }) => id),
    ...repeated(set.unitTypes ?? [], 'unitTypes', ({ id }) => id),
    ...repeated(set.levels ?? [], 'levels', ({ id }) => id),
    ...repeated(set.families ?? [], 'families', ({ id }) => id),
    ...REVIEW_KINDS.flatMap((review) =>
      repeated(
        set.awards.map((award) => (award.reviews.includes(review) ? award : null)),
        'awards',
        (award) => award && `${award.id} (${award.subject === 'unit' ? 'tập thể' : 'cá nhân'})`,
      ),
    ),
  ];
}

function idsOfGroup(group: CriteriaGroup, expected: string, path: Path): readonly Finding[] {
  return [
    ...expectId(group.id, expected, path),
    ...group.criteria.flatMap((entry, index) => {
      const id = `${group.id}.${index + 1}`;
      const inside = [...path, 'criteria', index];
      if (isGroup(entry)) return idsOfGroup(entry, id, inside);
      const parts = 'parts' in entry ? entry.parts : [];
      return [
        ...expectId(entry.id, id, inside),
        ...parts.flatMap((part, at) =>
          expectId(part.id, `${entry.id}${String.fromCharCode(97 + at)}`, [...inside, 'parts', at]),
        ),
      ];
    }),
  ];
}

function expectId(id: string, expected: string, path: Path): readonly Finding[] {
  return id === expected ? [] : [{ code: 'TD4123', path: [...path, 'id'], values: { id, expected } }];
}

/** Ids that stand there before; an item whose id is null is passed over. */
function repeated<T>(
  items: readonly T[],
  section: string,
  idOf: (item: T) => string | null,
): readonly Finding[] {
  const ids = items.map(idOf);
  return ids.flatMap((id, index): readonly Finding[] =>
    id === null || ids.indexOf(id) === index
      ? []
      : [{ code: 'TD4122', path: [section, index, 'id'], values: { id } }],
  );
}
