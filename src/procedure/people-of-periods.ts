import { termLines } from '../criteria/of-term.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pointsFromNumber } from '../domain/points.ts';
import type { CarriedLines, Person } from '../domain/submission.ts';
import { periodWords, termWords } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import type { PeriodOfYear } from '../review/period-of-year.ts';
import type { RecordedPerson } from '../review/year-record.ts';
import { upperFirst } from '../text/letters.ts';
import { carriedLines, fullOf, inFile, type Share, type YearOfPeriods } from './carried-lines.ts';

/** So many people or units are named; more are counted. */
export const MOST_NAMED = 8;

/** The people of a unit over its periods, each once: those of one name are told apart by their ids, as in every result. */
export function peopleOf(
  unit: Unit,
  each: readonly PeriodOfYear[],
  year: YearOfPeriods,
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

function shareOfPerson(
  found: readonly { readonly period: PeriodOfYear; readonly person: RecordedPerson }[],
  unit: Unit,
  of: PeriodOfYear,
  year: YearOfPeriods,
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
    name: inFile(file, person.name),
    birthDate: person.birthDate,
    position: person.position,
    department: person.department,
    isLeader: person.leader,
    ...(person.sex && { sex: person.sex }),
    carried,
    answers: new Map(),
    violation: violations.length === 0 ? null : inFile(file, violations.join('; ')),
    achievement: achievements.join('; '),
    note: '',
  };
}
