import { judgesPeople } from '../criteria/groups.ts';
import { reportSetOf } from '../criteria/of-term.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pointsFromNumber } from '../domain/points.ts';
import { NOTHING_SAID, type Submission } from '../domain/submission.ts';
import { periodWords, termKey, termWords } from '../domain/term.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { PeriodOfYear, PeriodsOfYear } from '../review/period-of-year.ts';
import type { RecordedUnit } from '../review/year-record.ts';
import { carriedLines, fullOf, inFile, type Share, type YearOfPeriods } from './carried-lines.ts';
import { MOST_NAMED, peopleOf } from './people-of-periods.ts';

/**
 * The submissions of a year with what its periods came to: one for every unit in force, made of its own report of the year where
 * there is one. The order in which anything was read plays no part.
 */
export function withPeriods(
  current: readonly Submission[],
  { each }: PeriodsOfYear,
  year: YearOfPeriods,
): { readonly submissions: readonly Submission[]; readonly diagnostics: readonly Diagnostic[] } {
  const own = new Map(
    current.flatMap((submission) => (submission.unit === null ? [] : [[submission.unit, submission]])),
  );
  const diagnostics: Diagnostic[] = [...leftOut(each, year), ...withoutPoints(each, year)];
  const isOfYearAlone = judgesPeople(reportSetOf(year.set));
  const submissions = year.units.map((unit): Submission => {
    const base = own.get(unit.id) ?? emptySubmission(unit, each);
    const whole = {
      ...base,
      carried: carriedLines(year.set, 'units', each, (period) => shareOfUnit(unit.id, period, year)),
      remarks: [...base.remarks, ...remarksOf(unit.id, each)],
    };
    // People whom the year alone asks for are as its report has them, settled already.
    if (isOfYearAlone) return whole;
    const people = peopleOf(unit, each, year);
    diagnostics.push(...people.diagnostics);
    const { settled: _, ...unsettled } = whole;
    return { ...unsettled, people: people.value };
  });
  return { submissions, diagnostics };
}

function whyUnknown({ submission }: RecordedUnit): string {
  if (submission === 'missing') return 'chưa nộp báo cáo';
  return submission === 'rejected' ? 'bản nộp không dùng được' : 'chưa đủ điểm';
}

function shareOfUnit(id: UnitId, { period, record, unsound }: PeriodOfYear, { year }: YearOfPeriods): Share {
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

/** Units of a period that have no total in it: their year waits for it, as its result tells. */
function withoutPoints(
  each: readonly PeriodOfYear[],
  { year, units, set }: YearOfPeriods,
): readonly Diagnostic[] {
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

function remarksOf(unit: UnitId, each: readonly PeriodOfYear[]): Submission['remarks'] {
  return each.flatMap(({ record }) =>
    (record?.remarks ?? [])
      .filter((remark) => remark.unit === unit)
      .map(({ kind, text }) => ({ kind, text, from: { file: record?.file ?? '', sheet: '', cell: '' } })),
  );
}

/** Units with a result in a period that are not of the year: their points go to nobody, and that is said. */
function leftOut(
  each: readonly PeriodOfYear[],
  { year, units, register }: YearOfPeriods,
): readonly Diagnostic[] {
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
    info: { ...NOTHING_SAID, staffCount: staff === null ? null : inFile(file, staff) },
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
