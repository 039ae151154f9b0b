import type { YearStanding } from '../domain/result-period.ts';
import type { UnitId } from '../domain/unit.ts';
import { type Found, findPerson, type Identity } from './find-person.ts';
import type { Ancestor } from './lineage.ts';
import type { YearOfReview } from './reviewed-years.ts';
import type { YearRecord } from './year-record.ts';
import { blank, sourcesIn, whyUnknown, withoutResult } from './year-standings.ts';

/** How a person stood in each year of the review, in the unit and those that it goes on from, or elsewhere in the city. */
export function personHistory(
  years: readonly YearOfReview[],
  who: Identity,
  unit: UnitId,
  ancestors: readonly Ancestor[],
): readonly YearStanding[] {
  return years.map((entry) => {
    if (entry.state !== 'result') return withoutResult(entry);
    const { record } = entry;
    const { whole, partial } = sourcesIn(record, unit, ancestors);
    // A person goes on in whichever part of a divided unit; only the unit's own figures do not.
    return personStanding(
      record,
      findPerson(record, [...whole, ...partial], who),
      unit,
      whole.map(({ id }) => id),
    );
  });
}

function personStanding(
  { year }: YearRecord,
  found: readonly Found[],
  unit: UnitId,
  line: readonly UnitId[],
): YearStanding {
  const [only] = found;
  if (only === undefined)
    return { ...blank(year), state: 'absent', because: 'không có trong danh sách của đơn vị' };
  if (found.length > 1)
    return { ...blank(year), state: 'unknown', because: `có ${found.length} người cùng tên, chưa rõ là ai` };
  const { person, unit: at } = only;
  const isElsewhere = at.id !== unit && !line.includes(at.id);
  const said = [
    ...(isElsewhere ? [`khi đó thuộc ${at.name}`] : []),
    ...(person.total === null ? [at.submission === 'missing' ? whyUnknown(at) : 'còn ô chưa rõ'] : []),
  ];
  return {
    year,
    state: person.total === null ? 'unknown' : 'counted',
    units: [{ id: at.id, name: at.name }],
    because: said.join('; '),
    submission: at.submission,
    total: person.total,
    grade: person.grade,
    rank: null,
    rankInCluster: null,
    disqualified: person.disqualified,
  };
}
