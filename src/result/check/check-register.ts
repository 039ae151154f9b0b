import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { daysOfTerm } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { type NamedUnit, namesOf } from '../../reading/unit-names.ts';
import { addDays } from '../../text/dates.ts';
import { aboutOf } from '../about-result.ts';

/** Units that the register does not know, or under another name; units of the register that are not there. */
export function registerFaults(
  result: Pick<Result, 'year' | 'reportingPeriod' | 'review' | 'deadline'>,
  units: readonly Pick<UnitResult, 'id' | 'name'>[],
  register: readonly Unit[],
  file: string,
): readonly Diagnostic[] {
  const { review, deadline } = result;
  const about = aboutOf(result);
  const byId = groupBy(register, ({ id }) => id);
  const names = namesOf<NamedUnit>(register);
  const renamed = units.flatMap(({ id, name }): readonly Diagnostic[] => {
    const own = byId.get(id);
    const place = { file, unit: id };
    if (own === undefined) return [diagnose('TD5313', place, { ...about, id, name })];
    const bare = name.replace(/\s*\([^)]*\)/gu, '');
    const meant = [...names.byName(name), ...names.byName(bare)];
    if (meant.some((unit) => unit.id === id)) return [];
    const other = meant[0] === undefined ? '' : `${meant[0].id} (${meant[0].name})`;
    return [diagnose('TD5314', place, { ...about, id, name, known: own[0]?.name ?? '', other })];
  });
  // A review looks at the units of another day.
  if (review !== 'annual') return renamed;
  const there = new Set(units.map(({ id }) => id));
  // A deadline at a weekend may have been moved to the next working day: who came or went in between is not asked for.
  const { to } = daysOfTerm(result);
  const on = deadline.date < to ? deadline.date : to;
  const days = [addDays(on, -3), on];
  const missing = [...byId.values()].flatMap((rows) => {
    const unit = rows.find((row) => days.every((day) => holdsOn(row, day)));
    return unit === undefined || there.has(unit.id) ? [] : [`${unit.id} (${unit.name})`];
  });
  if (missing.length === 0) return renamed;
  return [
    ...renamed,
    diagnose('TD5315', { file }, { ...about, units: missing.slice(0, 5), count: missing.length }),
  ];
}
