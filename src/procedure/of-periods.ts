import { termLines } from '../criteria/of-term.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LocatedAssessment } from '../domain/assessment.ts';
import { roundHalfUp } from '../domain/fraction.ts';
import type { Located } from '../domain/location.ts';
import { type Points, pointsFromHundredths, pointsFromNumber } from '../domain/points.ts';
import type { InputResult, Result } from '../domain/result.ts';
import { type CarriedLines, NOTHING_SAID, type Person, type Submission } from '../domain/submission.ts';
import { periodWords, type ReportingPeriod, termKey, termWords } from '../domain/term.ts';
import type { Unit, UnitId, UnitRegister } from '../domain/unit.ts';
import type { Reporting } from '../ranking/rank-year.ts';
import type { PeriodOfYear, PeriodsOfYear } from '../review/period-of-year.ts';
import type { RecordedPerson, RecordedUnit, YearRecord } from '../review/year-record.ts';
import { upperFirst } from '../text/letters.ts';
import { formatNumber } from '../text/numbers.ts';

type Year = {
  readonly year: number;
  readonly set: CriteriaSet;
  /** In force in the year. */
  readonly units: readonly Unit[];
  readonly register: UnitRegister;
};

/** What a period has of somebody. */
type Share =
  | { readonly state: 'points'; readonly points: Points; readonly max: Points }
  | { readonly state: 'absent' | 'unknown'; readonly because: string };

/**
 * The submissions of a year with what its periods came to: one for every unit in force, made of its own report of the year where
 * there is one. The order in which anything was read plays no part.
 */
export function withPeriods(
  current: readonly Submission[],
  { each }: PeriodsOfYear,
  year: Year,
): { readonly submissions: readonly Submission[]; readonly diagnostics: readonly Diagnostic[] } {
  const own = new Map(
    current.flatMap((submission) => (submission.unit === null ? [] : [[submission.unit, submission]])),
  );
  const diagnostics: Diagnostic[] = [...leftOut(each, year), ...withoutPoints(each, year)];
  const submissions = year.units.map((unit): Submission => {
    const people = peopleOf(unit, each, year);
    diagnostics.push(...people.diagnostics);
    const base = own.get(unit.id) ?? emptySubmission(unit, each);
    const { settled: _, ...rest } = base;
    return {
      ...rest,
      carried: carriedLines(year.set, 'units', each, (period) => shareOfUnit(unit.id, period, year)),
      people: people.value,
      remarks: [...base.remarks, ...remarksOf(unit.id, each)],
    };
  });
  return { submissions, diagnostics };
}

/** How each unit reported over the year: late once is late, and a period without its report is a report that is missing. */
export function reportingOverYear(
  { each }: PeriodsOfYear,
  units: readonly Unit[],
  /** Of the year's own reports; null where nobody sends such. */
  ofYear: ReadonlyMap<UnitId, Reporting> | null,
): ReadonlyMap<UnitId, Reporting> {
  return new Map(
    units.map(({ id }): [UnitId, Reporting] => {
      const reports: Reporting[] = each.flatMap(({ record }) => {
        const unit = record?.units.get(id);
        return unit === undefined ? [] : [{ status: unit.submission, receivedOn: unit.receivedOn }];
      });
      if (ofYear !== null) reports.push(ofYear.get(id) ?? { status: 'missing', receivedOn: null });
      const days = reports.flatMap(({ receivedOn }) => receivedOn ?? []).sort();
      const worst = (['missing', 'rejected', 'late', 'on-time'] as const).find((status) =>
        reports.some((report) => report.status === status),
      );
      return [id, { status: worst ?? 'missing', receivedOn: days.at(-1) ?? null }];
    }),
  );
}

/** The periods' results among what a year was made of: each with its units as rows, counted or not. */
export function periodInputs({ each }: PeriodsOfYear, units: readonly Unit[]): readonly InputResult[] {
  const inForce = new Set(units.map(({ id }) => id));
  return each.flatMap(({ record, because, unsound }): InputResult[] => {
    if (record === null) return [];
    const all = [...record.units.keys()];
    const used = all.filter((id) => inForce.has(id) && !unsound.has(id));
    const wrong = all.filter((id) => inForce.has(id) && unsound.has(id));
    return [
      {
        file: record.file,
        sha256: record.sha256,
        unit: null,
        units: all,
        receivedOn: null,
        outcome: 'accepted',
        because,
        rows: {
          read: all.length,
          accepted: used.length,
          rejected: wrong.length,
          skipped: all.length - used.length - wrong.length,
        },
        understanding: [],
      },
    ];
  });
}

/** What the Result says of the periods that it is made of. */
export function describePeriods({ each }: PeriodsOfYear, set: CriteriaSet): Result['reportingPeriods'] {
  const { periods } = set;
  if (periods === undefined) return undefined;
  return {
    year: periods.year,
    each: each.map(({ period, record, because }) => ({
      period,
      file: record?.file ?? null,
      sha256: record?.sha256 ?? null,
      because,
    })),
  };
}

/** Each line that counts periods, settled by what these came to for somebody. */
function carriedLines(
  set: CriteriaSet,
  side: 'units' | 'individuals',
  each: readonly PeriodOfYear[],
  shareOf: (period: PeriodOfYear) => Share,
): CarriedLines {
  const way = set.periods?.year ?? 'sum';
  return new Map(
    termLines(set, side).map(({ id, periods }): [string, LocatedAssessment] => {
      const counted = each.filter(({ period }) => periods.includes(period));
      const shares = (way === 'last' ? counted.slice(-1) : counted).map((period) => ({
        period: period.period,
        share: shareOf(period),
      }));
      return [id, { ...settled(way, shares), from: [] }];
    }),
  );
}

type Counted = { readonly period: ReportingPeriod; readonly share: Share };

function settled(way: 'sum' | 'mean' | 'last', shares: readonly Counted[]) {
  const open = shares.flatMap(({ share }) => (share.state === 'unknown' ? [share.because] : []));
  if (open.length > 0) return { status: 'needs-review', because: `${upperFirst(open.join('; '))}.` } as const;
  const known = shares.flatMap(({ period, share }) =>
    share.state === 'points' ? [{ period, ...share }] : [],
  );
  const absent = shares.flatMap(({ share }) => (share.state === 'absent' ? [share.because] : []));
  const said = absent.length === 0 ? '' : ` ${upperFirst(absent.join('; '))}.`;
  const [only] = known;
  if (only === undefined) return { status: 'not-applicable', because: said.trim() } as const;
  const each = known.map(({ period, points }) => `${periodWords(period)} ${shown(points)}`).join(', ');
  if (way !== 'mean') {
    const because = `${upperFirst(periodWords(only.period))}: ${shown(only.points)}/${shown(only.max)} điểm.`;
    return { status: 'scored', points: only.points, because } as const;
  }
  const sum = known.reduce((all, { points }) => all + points, 0);
  const points = pointsFromHundredths(Number(roundHalfUp(BigInt(sum), BigInt(known.length))));
  const because = `Bình quân ${known.length} kỳ (${each}): ${shown(points)} điểm.${said}`;
  return { status: 'scored', points, because } as const;
}

function shareOfUnit(id: UnitId, { period, record, unsound }: PeriodOfYear, { year }: Year): Share {
  const words = termWords({ year, reportingPeriod: period });
  if (record === null) return { state: 'unknown', because: `chưa có kết quả ${words}` };
  const unit = record.units.get(id);
  if (unit === undefined)
    return { state: 'absent', because: `đơn vị chưa có trong sổ đơn vị ở ${periodWords(period)}` };
  if (unsound.has(id))
    return { state: 'unknown', because: `kết quả ${words} của đơn vị không khớp nên không dùng` };
  if (unit.total === null) return { state: 'unknown', because: `${periodWords(period)} ${whyUnknown(unit)}` };
  return { state: 'points', points: pointsFromNumber(unit.total), max: fullOf(record, 'units') };
}

function whyUnknown({ submission }: RecordedUnit): string {
  if (submission === 'missing') return 'chưa nộp báo cáo';
  return submission === 'rejected' ? 'bản nộp không dùng được' : 'chưa đủ điểm';
}

function fullOf({ criteria }: YearRecord, side: 'units' | 'individuals'): Points {
  return pointsFromNumber(criteria.rules?.[side]?.total ?? 100);
}

/** The people of a unit over its periods, each once: those of one name are told apart by their ids, as in every result. */
function peopleOf(
  unit: Unit,
  each: readonly PeriodOfYear[],
  year: Year,
): { readonly value: readonly Person[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const counting = termLines(year.set, 'individuals');
  const periods = each.filter(({ period }) => counting.some((line) => line.periods.includes(period)));
  const asked = periods.filter(({ record }) => record === null || record.criteria.individuals.length > 0);
  const decisive = year.set.periods?.year === 'last' ? asked.slice(-1) : asked;
  const incomplete: string[] = [];
  const byId = new Map<string, { readonly period: PeriodOfYear; readonly person: RecordedPerson }[]>();
  for (const period of periods) {
    for (const person of period.record?.units.get(unit.id)?.people ?? []) {
      const known = byId.get(person.id);
      if (known) known.push({ period, person });
      else byId.set(person.id, [{ period, person }]);
    }
  }
  const value = [...byId.values()].flatMap((found): Person[] => {
    const last = found.at(-1);
    if (last === undefined) return [];
    const shareOf = (period: PeriodOfYear) => shareOfPerson(found, unit, period, year);
    const gone = decisive.filter(
      (period) => period.record?.units.has(unit.id) === true && !found.some((each) => each.period === period),
    );
    if (gone.length > 0 && year.set.periods?.year !== 'last') {
      const terms = gone.map(({ period }) => periodWords(period)).join(', ');
      incomplete.push(`${last.person.name} (${terms})`);
    }
    return [personOf(found, last, carriedLines(year.set, 'individuals', periods, shareOf))];
  });
  if (incomplete.length > 0) {
    const values = {
      unit: unit.name,
      people: incomplete.slice(0, MOST_NAMED),
      more: Math.max(0, incomplete.length - MOST_NAMED),
    };
    diagnostics.push(diagnose('TD4195', { unit: unit.id }, values));
  }
  return { value, diagnostics };
}

/** So many people of a unit are named; more are counted. */
const MOST_NAMED = 8;

/** Units of a period that have no total in it: their year waits for it, as its result tells. */
function withoutPoints(each: readonly PeriodOfYear[], { year, units, set }: Year): readonly Diagnostic[] {
  const inForce = new Set(units.map(({ id }) => id));
  const decisive = set.periods?.year === 'last' ? each.slice(-1) : each;
  return decisive.flatMap(({ period, record, unsound }) => {
    const open = [...(record?.units.values() ?? [])].filter(
      (unit) => inForce.has(unit.id) && !unsound.has(unit.id) && unit.total === null,
    );
    if (open.length === 0) return [];
    const term = { year, reportingPeriod: period };
    const values = {
      term: termWords(term),
      key: termKey(term),
      year,
      units: open.slice(0, MOST_NAMED).map((unit) => `${unit.name} (${whyUnknown(unit)})`),
      more: Math.max(0, open.length - MOST_NAMED),
    };
    return [diagnose('TD4210', { file: record?.file ?? '' }, values)];
  });
}

function shareOfPerson(
  found: readonly { readonly period: PeriodOfYear; readonly person: RecordedPerson }[],
  unit: Unit,
  of: PeriodOfYear,
  year: Year,
): Share {
  const words = termWords({ year: year.year, reportingPeriod: of.period });
  const { record } = of;
  if (record === null) return { state: 'unknown', because: `chưa có kết quả ${words}` };
  if (record.criteria.individuals.length === 0)
    return { state: 'absent', because: `${periodWords(of.period)} không chấm cá nhân` };
  const there = record.units.get(unit.id);
  if (there === undefined)
    return { state: 'absent', because: `đơn vị chưa có trong sổ đơn vị ở ${periodWords(of.period)}` };
  const person = found.find(({ period }) => period === of)?.person;
  if (person === undefined)
    return { state: 'unknown', because: `không có tên trong kết quả ${periodWords(of.period)}` };
  if (person.isUnsound || of.unsound.has(person.id))
    return { state: 'unknown', because: `kết quả ${periodWords(of.period)} không khớp nên không dùng` };
  if (person.total === null) return { state: 'unknown', because: `${periodWords(of.period)} chưa đủ điểm` };
  return { state: 'points', points: pointsFromNumber(person.total), max: fullOf(record, 'individuals') };
}

/** A person as the last period has them, with what the unit wrote of them in any. */
function personOf(
  found: readonly { readonly period: PeriodOfYear; readonly person: RecordedPerson }[],
  { period, person }: { readonly period: PeriodOfYear; readonly person: RecordedPerson },
  carried: CarriedLines,
): Person {
  const file = period.record?.file ?? '';
  const violations = found.flatMap((each) =>
    each.person.violation === undefined
      ? []
      : [`${upperFirst(periodWords(each.period.period))}: ${each.person.violation}`],
  );
  const achievements = [
    ...new Set(found.flatMap((each) => (each.person.achievement === '' ? [] : [each.person.achievement]))),
  ];
  return {
    name: at(file, person.name),
    birthDate: person.birthDate,
    position: person.position,
    department: person.department,
    isLeader: person.leader,
    ...(person.sex && { sex: person.sex }),
    carried,
    answers: new Map(),
    violation: violations.length === 0 ? null : at(file, violations.join('; ')),
    achievement: achievements.join('; '),
    note: '',
  };
}

function remarksOf(unit: UnitId, each: readonly PeriodOfYear[]): Submission['remarks'] {
  return each.flatMap(({ record }) =>
    (record?.remarks ?? [])
      .filter((remark) => remark.unit === unit)
      .map(({ kind, text }) => ({ kind, text, from: { file: record?.file ?? '', sheet: '', cell: '' } })),
  );
}

/** Units with a result in a period that are not of the year: their points go to nobody, and that is said. */
function leftOut(each: readonly PeriodOfYear[], { year, units, register }: Year): readonly Diagnostic[] {
  const inForce = new Set(units.map(({ id }) => id));
  return each.flatMap(({ period, record }) =>
    [...(record?.units.values() ?? [])]
      .filter(({ id }) => !inForce.has(id))
      .map(({ id, name }) => {
        const heirs = register.units
          .filter((unit) => unit.id === id)
          .flatMap((unit) => unit.heirs)
          .map((heir) => register.units.find((unit) => unit.id === heir)?.name ?? heir);
        const values = {
          term: termWords({ year, reportingPeriod: period }),
          unit: name,
          heirs: [...new Set(heirs)],
          year,
        };
        return diagnose('TD4194', { file: record?.file ?? '', unit: id }, values);
      }),
  );
}

/** A unit that sends nothing for the year itself: what it has stands in the results of the periods. */
function emptySubmission(unit: Unit, each: readonly PeriodOfYear[]): Submission {
  const own = each.findLast(({ record }) => record?.units.has(unit.id));
  const file = own?.record?.file ?? '';
  const staff = own?.record?.units.get(unit.id)?.staffCount ?? null;
  return {
    received: { file, sha256: own?.record?.sha256 ?? '', receivedOn: null, sender: null },
    unit: unit.id,
    identity: null,
    info: { ...NOTHING_SAID, staffCount: staff === null ? null : at(file, staff) },
    lines: new Map(),
    people: [],
    proposals: [],
    remarks: [],
    understanding: [],
    rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
    skippedRows: [],
    rejectedBecause: null,
  };
}

function at<T>(file: string, value: T): Located<T> {
  return { value, from: { file, sheet: '', cell: '' } };
}

function shown(points: Points): string {
  return formatNumber(points / 100);
}
