import type { ReportedLine } from '../domain/outcome.ts';
import type { GroupResult, IndividualResult, LineResult, Result, UnitResult } from '../domain/result.ts';
import type { ReviewedYear } from '../domain/result-period.ts';
import type { Hold } from '../domain/violation.ts';
import {
  meansCounter,
  type Nominated,
  nominatedOf,
  outcomesOf,
  peopleCounter,
  type ReportedUnit,
  type Score,
} from './year-figures.ts';

/** By group or criterion; who has none is not in it. */
export type Scores = ReadonlyMap<string, Score>;

/** A person of a year: of the points only those of the groups. */
export type RecordedPerson = Pick<
  IndividualResult,
  | 'id'
  | 'name'
  | 'birthDate'
  | 'position'
  | 'department'
  | 'leader'
  | 'sex'
  | 'total'
  | 'grade'
  | 'disqualified'
  | 'onHold'
  | 'holds'
  | 'violation'
  | 'achievement'
> & {
  /** Points and maximum of each group in hundredths, in the order of the criteria; -1 where there are none: kept for everybody, so kept small. */
  readonly groupScores: readonly number[];
  readonly isUnsound?: true;
};

/** A unit of a year: of the lines only what they come to. */
export type RecordedUnit = ReviewedYear['units'][number] & {
  readonly disqualified: readonly string[];
  readonly onHold: readonly Hold[];
  /** Lines with points and without evidence; undefined where nobody can tell. */
  readonly withoutEvidence?: readonly string[];
  /** Of groups and criteria. */
  readonly scores: Scores;
  /** What it reported, by criterion; empty where it sent nothing. */
  readonly reported: ReadonlyMap<string, ReportedLine>;
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
  readonly outcomes: NonNullable<ReviewedYear['outcomes']>;
  readonly nominated: ReviewedYear['nominated'];
  readonly remarks: Result['remarks'];
  readonly files: NonNullable<ReviewedYear['files']>;
  readonly rows: Result['accounting']['rows'];
};

/** A year's result in short; of the units and people whose ids are `unsound` no figure is taken. */
export function recordOf(
  result: Result,
  file: string,
  sha256: string,
  unsound: ReadonlySet<string> = new Set(),
): YearRecord {
  const evidence = result.diagnostics.filter(asksForEvidence);
  const record = yearRecorder({ ...result, evidence }, { file, sha256 }, unsound);
  for (const nomination of result.nominations) record.nomination(nomination);
  for (const unit of result.units) record.unit(unit);
  return record.finish();
}

/** What a record takes of a result besides its long lists, and the remarks on missing evidence. */
export type RecordedHead = Pick<Result, 'year' | 'deadline' | 'criteria' | 'remarks' | 'accounting'> & {
  readonly evidence: Result['diagnostics'];
};

/** Puts the record of a year together unit by unit: nobody has to hold the lines of all. */
export function yearRecorder(
  head: RecordedHead,
  { file, sha256 }: Pick<YearRecord, 'file' | 'sha256'>,
  unsound: ReadonlySet<string>,
) {
  const { criteria, accounting } = head;
  const units = new Map<string, RecordedUnit>();
  const reported: ReportedUnit[] = [];
  const nominations: Nominated[] = [];
  const people = peopleCounter(criteria);
  const ofUnits = meansCounter('unit', inTotal(criteria.units));
  const ofPeople = meansCounter('individual', inTotal(criteria.individuals));
  return {
    nomination: ({ unit, individual, award, subject, outcome, leader }: Nominated) => {
      if (unsound.has(unit) || (individual !== null && unsound.has(individual))) return;
      nominations.push({
        unit,
        individual,
        award,
        subject,
        outcome,
        ...(leader !== undefined && { leader }),
      });
    },
    unit: (whole: UnitResult) => {
      const unit = unsound.size === 0 ? whole : withoutFigures(whole, unsound);
      const recorded = recordedUnit(unit, head, unsound);
      units.set(unit.id, recorded);
      const { type, cluster, submission, lines } = unit;
      reported.push({
        type,
        cluster,
        submission,
        lines: lines.map((line) => ({ criterion: line.criterion, ...reportedLine(line) })),
      });
      ofUnits.add(unit);
      for (const person of unit.individuals) {
        people.add(person);
        ofPeople.add(person);
      }
    },
    finish: (): YearRecord => {
      const [unitMeans, personMeans] = [ofUnits.means(), ofPeople.means()];
      const { received, accepted, rejected } = accounting.files;
      return {
        year: head.year,
        deadline: head.deadline.date,
        file,
        sha256,
        criteria,
        units,
        people: people.counted(),
        groups: [...unitMeans.groups, ...personMeans.groups],
        lines: [...unitMeans.lines, ...personMeans.lines],
        outcomes: outcomesOf(criteria, reported),
        nominated: nominatedOf(criteria, nominations),
        remarks: head.remarks,
        files: { received, accepted, rejected },
        rows: accounting.rows,
      };
    },
  };
}

/** A unit without what cannot be believed: an unsound one has no figures, nor have its people. */
function withoutFigures(unit: UnitResult, unsound: ReadonlySet<string>): UnitResult {
  const blank = { total: null, grade: null, rank: null, groups: [], lines: [] };
  const isUnsound = unsound.has(unit.id);
  const individuals = unit.individuals.map((person) =>
    isUnsound || unsound.has(person.id) ? { ...person, ...blank } : person,
  );
  return isUnsound ? { ...unit, ...blank, rankInCluster: null, individuals } : { ...unit, individuals };
}

function recordedUnit(unit: UnitResult, result: RecordedHead, unsound: ReadonlySet<string>): RecordedUnit {
  const personGroups = result.criteria.individuals.map(({ id: group }) => group);
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
    onHold: holdsOf(unit),
    ...evidenceOf(unit, result),
    scores: new Map([...groupScores(unit.groups), ...lineScores(unit.lines)]),
    reported: new Map(unit.lines.map((line) => [line.criterion, reportedLine(line)])),
    people: unit.individuals.map((person) => ({
      ...recordedPerson(person, personGroups),
      ...((unsound.has(id) || unsound.has(person.id)) && { isUnsound: true as const }),
    })),
    proposals: unit.proposals ?? [],
    ...(unsound.has(id) && { isUnsound: true as const }),
  };
}

/** Field by field: the lines of a person who was just scored are made when they are asked for, and are not asked for here. */
function recordedPerson(person: IndividualResult, groups: readonly string[]): RecordedPerson {
  const { id, name, birthDate, position, department, leader, total, grade, disqualified, achievement } =
    person;
  const { sex, onHold, holds, violation } = person;
  return {
    id,
    name,
    birthDate,
    position,
    department,
    leader,
    ...(sex !== undefined && { sex }),
    total,
    grade,
    disqualified,
    ...(onHold !== undefined && { onHold }),
    ...(holds !== undefined && { holds }),
    achievement,
    ...(violation !== undefined && { violation }),
    groupScores: packedScores(person.groups, groups),
  };
}

function groupScores(groups: readonly GroupResult[]): readonly (readonly [string, Score])[] {
  return groups.flatMap(({ group, points, max }) =>
    points === null ? [] : [[group, [Math.round(points * 100), Math.round(max * 100)]] as const],
  );
}

function packedScores(groups: readonly GroupResult[], ids: readonly string[]): readonly number[] {
  const packed: number[] = [];
  for (const id of ids) {
    const { points = null, max = 0 } =
      groups.findLast(({ group, points: known }) => group === id && known !== null) ?? {};
    if (points === null) packed.push(-1, -1);
    else packed.push(Math.round(points * 100), Math.round(max * 100));
  }
  return packed;
}

/** What a person has in the group of that place among the year's own. */
export function groupScoreOf({ groupScores: packed }: RecordedPerson, place: number): Score | undefined {
  const [points, max] = [packed[2 * place] ?? -1, packed[2 * place + 1] ?? -1];
  // Points of penalties lie below nothing; a maximum does not.
  return max < 0 ? undefined : [points, max];
}

function lineScores(lines: readonly LineResult[]): readonly (readonly [string, Score])[] {
  return lines.flatMap(({ criterion, points, verifiedPoints, max }) => {
    const counts = verifiedPoints ?? points;
    return counts === null ? [] : [[criterion, [Math.round(counts * 100), Math.round(max * 100)]] as const];
  });
}

function reportedLine({ status, points, verifiedPoints, outcome }: LineResult): ReportedLine {
  return { status, points, verifiedPoints, ...(outcome && { outcome }) };
}

/** Why an award waited that year; sentences of an older result as they stand. */
export function holdsOf({ holds, onHold = [] }: Pick<UnitResult, 'holds' | 'onHold'>): readonly Hold[] {
  return holds ?? onHold.map((text) => ({ code: 'told', text }));
}

/** The code of a line whose evidence is missing: what older results know of it. */
const MISSING_EVIDENCE = 'TD2304';

/** Whether a remark says that a line's evidence is missing. */
export function asksForEvidence({ code }: Result['diagnostics'][number]): boolean {
  return code === MISSING_EVIDENCE;
}

function evidenceOf(unit: UnitResult, { evidence }: RecordedHead): Pick<RecordedUnit, 'withoutEvidence'> {
  const { withoutEvidence, lines, file } = unit;
  if (withoutEvidence !== undefined) return { withoutEvidence };
  if (lines.length === 0) return {};
  const cells = new Set(
    evidence.flatMap(({ file: of, sheet, cell }) =>
      of === file && cell !== undefined ? [rowOf(sheet, cell)] : [],
    ),
  );
  const isRemarked = ({ from, points, verifiedPoints }: LineResult) =>
    (points ?? 0) > 0 &&
    verifiedPoints === null &&
    from.some(({ sheet, cell }) => cells.has(rowOf(sheet, cell)));
  return { withoutEvidence: lines.filter(isRemarked).map(({ criterion }) => criterion) };
}

/** The remark is on the cell `Minh chứng`, in the row of the line's own cells. */
function rowOf(sheet: string | undefined, cell: string): string {
  return `${sheet ?? ''} ${cell.replace(/\D/gu, '')}`;
}

/** Groups and lines that are a share of the total: of bonus and penalties no percentage says anything. */
function inTotal(groups: Result['criteria']['units']): Result['criteria']['units'] {
  return groups
    .filter(({ counts }) => counts === undefined)
    .map((group) => ({ ...group, lines: group.lines.filter(({ counts }) => counts === undefined) }));
}
