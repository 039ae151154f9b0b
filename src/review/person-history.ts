import type { YearStanding } from '../domain/result-period.ts';
import type { UnitId } from '../domain/unit.ts';
import { type Found, findPerson, type Identity } from './find-person.ts';
import type { Ancestor } from './lineage.ts';
import type { YearOfReview } from './reviewed-years.ts';
import type { RecordedPerson, RecordedUnit, YearRecord } from './year-record.ts';
import { blank, sourcesIn, UNSOUND, whyUnknown, withoutResult } from './year-standings.ts';

const NO_LIST = 'đơn vị không có danh sách cá nhân dùng được của năm này';

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
    const sources = [...whole, ...partial];
    // A person goes on in whichever part of a divided unit; only the unit's own figures do not.
    const found = findPerson(record, sources, who);
    const isListGone =
      found.length === 0 && sources.length > 0 && sources.every(({ people }) => people.length === 0);
    if (isListGone) return { ...blank(entry.year), state: 'unknown', because: NO_LIST };
    return personStanding(
      record,
      found,
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
    ...(person.total === null ? [whyWithout(at, person)] : []),
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

/** Why a person has no total in a year. */
function whyWithout(at: RecordedUnit, { isUnsound }: RecordedPerson): string {
  if (isUnsound) return UNSOUND;
  return at.submission === 'missing' ? whyUnknown(at) : 'còn ô chưa rõ';
}
