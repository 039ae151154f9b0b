import { groupBy } from '../domain/group-by.ts';
import { pointsFromHundredths, pointsToNumber } from '../domain/points.ts';
import type { GroupResult, IndividualResult, LineResult, Result, UnitResult } from '../domain/result.ts';
import type { ReviewedYear } from '../domain/result-period.ts';
import { meanOf } from './mean-of.ts';

/** A person of a year, without the lines. */
export type RecordedPerson = Pick<
  IndividualResult,
  | 'id'
  | 'name'
  | 'birthDate'
  | 'position'
  | 'department'
  | 'leader'
  | 'total'
  | 'grade'
  | 'disqualified'
  | 'onHold'
  | 'achievement'
> & { readonly isUnsound?: true };

/** A unit of a year, without the lines. */
export type RecordedUnit = ReviewedYear['units'][number] & {
  readonly disqualified: readonly string[];
  readonly onHold: readonly string[];
  readonly people: readonly RecordedPerson[];
  readonly proposals: NonNullable<UnitResult['proposals']>;
  /** Its figures contradict themselves, so that none of them is here. */
  readonly isUnsound?: true;
};

/** What a review keeps of a year's result: standings and means; the lines themselves are let go. */
export type YearRecord = {
  readonly year: number;
  readonly deadline: string;
  /** The `ket-qua.json`, from the workspace. */
  readonly file: string;
  readonly sha256: string;
  readonly criteria: Result['criteria'];
  readonly units: ReadonlyMap<string, RecordedUnit>;
  readonly people: NonNullable<ReviewedYear['people']>;
  readonly groups: ReviewedYear['groups'];
  readonly lines: ReviewedYear['lines'];
  readonly nominated: ReviewedYear['nominated'];
  readonly remarks: Result['remarks'];
  readonly files: NonNullable<ReviewedYear['files']>;
  readonly rows: Result['accounting']['rows'];
};

/** A year's result in short; of the units and people whose ids are `unsound` no figure is taken. */
export function recordOf(
  whole: Result,
  file: string,
  sha256: string,
  unsound: ReadonlySet<string> = new Set(),
): YearRecord {
  const result = unsound.size === 0 ? whole : withoutFigures(whole, unsound);
  const people = result.units.flatMap(({ individuals }) => individuals);
  return {
    year: result.year,
    deadline: result.deadline.date,
    file,
    sha256,
    criteria: result.criteria,
    units: new Map(result.units.map((unit) => [unit.id, recordedUnit(unit, unsound)])),
    people: peopleOf(people, result.criteria),
    groups: [
      ...groupMeans('unit', result.criteria.units, result.units),
      ...groupMeans('individual', result.criteria.individuals, people),
    ],
    lines: [
      ...lineMeans('unit', result.criteria.units, result.units),
      ...lineMeans('individual', result.criteria.individuals, people),
    ],
    nominated: nominatedOf(result),
    remarks: result.remarks,
    files: {
      received: result.accounting.files.received,
      accepted: result.accounting.files.accepted,
      rejected: result.accounting.files.rejected,
    },
    rows: result.accounting.rows,
  };
}

/** The same without what cannot be believed: an unsound unit has no figures, nor have its people. */
function withoutFigures(result: Result, unsound: ReadonlySet<string>): Result {
  const blank = { total: null, grade: null, rank: null, groups: [], lines: [] };
  const isOut = ({ unit, individual }: Result['nominations'][number]) =>
    unsound.has(unit) || (individual !== null && unsound.has(individual));
  return {
    ...result,
    units: result.units.map((unit) => {
      const isUnsound = unsound.has(unit.id);
      const individuals = unit.individuals.map((person) =>
        isUnsound || unsound.has(person.id) ? { ...person, ...blank } : person,
      );
      return isUnsound ? { ...unit, ...blank, rankInCluster: null, individuals } : { ...unit, individuals };
    }),
    nominations: result.nominations.filter((nomination) => !isOut(nomination)),
  };
}

function recordedUnit(unit: UnitResult, unsound: ReadonlySet<string>): RecordedUnit {
  const { id, name, type, cluster, submission, receivedOn, staffCount, total, grade, rank, rankInCluster } =
    unit;
  return {
    id,
    name,
    type,
    cluster,
    submission,
    receivedOn,
    staffCount,
    total,
    grade,
    rank,
    rankInCluster,
    disqualified: unit.disqualified,
    onHold: unit.onHold ?? [],
    people: unit.individuals.map(
      ({ groups: _groups, lines: _lines, rank: _rank, history: _history, ...rest }) =>
        unsound.has(id) || unsound.has(rest.id) ? { ...rest, isUnsound: true as const } : rest,
    ),
    proposals: unit.proposals ?? [],
    ...(unsound.has(id) && { isUnsound: true as const }),
  };
}

function peopleOf(people: readonly IndividualResult[], { grades }: Result['criteria']): YearRecord['people'] {
  return {
    count: people.length,
    leaders: people.filter(({ leader }) => leader).length,
    unscored: people.filter(({ total }) => total === null).length,
    disqualified: people.filter(({ disqualified }) => disqualified.length > 0).length,
    mean: meanOf(people.flatMap(({ total }) => total ?? [])),
    grades: grades.map(({ id }) => {
      const having = people.filter(({ grade }) => grade === id);
      return { grade: id, count: having.length, leaders: having.filter(({ leader }) => leader).length };
    }),
  };
}

type Subject = 'unit' | 'individual';
type Titles = Result['criteria']['units'];

function groupMeans(
  subject: Subject,
  titles: Titles,
  scored: readonly { readonly groups: readonly GroupResult[] }[],
): YearRecord['groups'] {
  const byGroup = groupBy(
    scored.flatMap(({ groups }) => groups),
    ({ group }) => group,
  );
  return titles.map(({ id, short, max }) => {
    const known = (byGroup.get(id) ?? []).flatMap(({ points, max: of }) =>
      points === null ? [] : [{ points, of }],
    );
    return { subject, id, short, max, percent: shareOf(known), of: known.length };
  });
}

function lineMeans(
  subject: Subject,
  titles: Titles,
  scored: readonly { readonly lines: readonly LineResult[] }[],
): YearRecord['lines'] {
  const byLine = groupBy(
    scored.flatMap(({ lines }) => lines),
    ({ criterion }) => criterion,
  );
  return titles.flatMap(({ lines }) =>
    lines.map(({ id, short, max }) => {
      const known = (byLine.get(id) ?? []).flatMap(({ points, verifiedPoints, max: of }) => {
        const counts = verifiedPoints ?? points;
        return counts === null ? [] : [{ points: counts, of }];
      });
      return { subject, id, short, max, percent: shareOf(known), of: known.length };
    }),
  );
}

/** Points earned of points possible in percent, rounded half up to 0,01; null of nothing. */
function shareOf(entries: readonly { readonly points: number; readonly of: number }[]): number | null {
  const whole = entries.reduce((sum, { of }) => sum + Math.round(of * 100), 0);
  if (whole === 0) return null;
  const part = entries.reduce((sum, { points }) => sum + Math.round(points * 100), 0);
  return pointsToNumber(pointsFromHundredths(Math.floor((part * 20_000 + whole) / (2 * whole))));
}

function nominatedOf({ nominations, criteria }: Result): YearRecord['nominated'] {
  return criteria.awards.map(({ id, subject }) => {
    const put = nominations.filter(
      (each) => each.outcome === 'nominated' && each.award === id && each.subject === subject,
    );
    return {
      award: id,
      subject,
      count: put.length,
      leaders: put.filter(({ leader }) => leader === true).length,
    };
  });
}
