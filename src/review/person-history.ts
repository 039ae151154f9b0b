import type { YearStanding } from '../domain/result-period.ts';
import type { StandingReason } from '../domain/standing-reason.ts';
import type { UnitId } from '../domain/unit.ts';
import { type Found, findPerson, type Identity } from './find-person.ts';
import type { Ancestor } from './lineage.ts';
import type { YearOfReview } from './reviewed-years.ts';
import type { RecordedPerson, RecordedUnit, YearRecord } from './year-record.ts';
import { blank, lateReports, sourcesIn, withoutResult, withReasons } from './year-standings.ts';

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
    if (isListGone) return withReasons({ ...blank(entry.year), state: 'unknown' }, [{ code: 'no-list' }]);
    return personStanding(
      record,
      found,
      unit,
      whole.map(({ id }) => id),
    );
  });
}

function personStanding(
  record: YearRecord,
  found: readonly Found[],
  unit: UnitId,
  line: readonly UnitId[],
): YearStanding {
  const { year } = record;
  const [only] = found;
  if (only === undefined) return withReasons({ ...blank(year), state: 'absent' }, [{ code: 'not-listed' }]);
  if (found.length > 1) {
    const unclear = { ...blank(year), state: 'unknown' as const };
    return withReasons(unclear, [{ code: 'namesakes', count: found.length }]);
  }
  const { person, unit: at } = only;
  const isElsewhere = at.id !== unit && !line.includes(at.id);
  const why: readonly StandingReason[] = [
    ...(isElsewhere ? [{ code: 'was-at' as const, unit: at.name }] : []),
    ...(person.total === null ? [whyWithout(at, person)] : []),
  ];
  const standing: YearStanding = {
    year,
    state: person.total === null ? 'unknown' : 'counted',
    units: [{ id: at.id, name: at.name }],
    because: '',
    submission: at.submission,
    ...lateReports([at], record),
    ...(person.violation !== undefined && { violation: person.violation }),
    total: person.total,
    grade: person.grade,
    rank: null,
    rankInCluster: null,
    disqualified: person.disqualified,
  };
  return withReasons(standing, why);
}

/** Why a person has no total in a year. */
function whyWithout(at: RecordedUnit, { isUnsound }: RecordedPerson): StandingReason {
  const missing = at.submission === 'missing' ? 'missing' : 'open-cells';
  return { code: 'no-total', unit: null, why: isUnsound ? 'unsound' : missing };
}
