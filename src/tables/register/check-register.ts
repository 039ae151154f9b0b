import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { ambiguousUnit, indexUnits } from '../whose-row.ts';
import type { RegisterRow } from './register-row.ts';
import { sameClusters } from './same-clusters.ts';

/**
 * What only the whole register shows: one code or name twice at the same time, heirs that do not exist. Rows that are
 * refused for something else are looked at too, so that one run tells all there is.
 */
export function checkRegister(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const clusters = sameClusters(rows);
  const codes = withoutDoubleCodes(clusters.value);
  const names = doubleNames(codes.value);
  const heirs = withKnownHeirs(codes.value);
  return staged(heirs.value, [...codes.diagnostics, ...names, ...clusters.diagnostics, ...heirs.diagnostics]);
}

/** Of rows that share a code the first that is good counts; the others are refused, and said. */
function withoutDoubleCodes(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const diagnostics: Diagnostic[] = [];
  const repeats = new Set<RegisterRow>();
  const kept = new Map<string, RegisterRow[]>();
  for (const row of goodFirst(rows)) {
    const { id } = row.unit;
    if (id === '') continue;
    const same = kept.get(id) ?? [];
    const other = same.find((known) => isAtOnce(known, row));
    if (other === undefined) {
      kept.set(id, [...same, row]);
      continue;
    }
    diagnostics.push(diagnose('TD4309', { ...row.at.id, found: id }, { id, other: other.at.id.cell }));
    repeats.add(row);
  }
  const value = rows.map((row) => (repeats.has(row) ? { ...row, isRefused: true } : row));
  return staged(value, diagnostics);
}

/** A repeat of a code is said as that; its name, the same of course, is not said as well. */
function doubleNames(rows: readonly RegisterRow[]): readonly Diagnostic[] {
  const seen = new Map<string, RegisterRow[]>();
  return goodFirst(rows).flatMap((row) => {
    const { name, id } = row.unit;
    if (name === '') return [];
    const key = matchKey(name);
    const same = seen.get(key) ?? [];
    seen.set(key, [...same, row]);
    const other = same.find((known) => isAtOnce(known, row) && known.unit.id !== id);
    if (other === undefined) return [];
    const place = { ...row.at.name, ...(id === '' ? {} : { unit: id }), found: name };
    return [diagnose('TD4312', place, { name, other: other.at.name.cell })];
  });
}

function withKnownHeirs(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const units = rows.flatMap(({ unit, isRefused }) => {
    const { type } = unit;
    return isRefused || type === null ? [] : [{ ...unit, type }];
  });
  const index = indexUnits(units);
  const refused = new Set(
    rows.filter(({ isRefused }) => isRefused).flatMap(({ unit }) => [looseKey(unit.id), looseKey(unit.name)]),
  );
  const diagnostics: Diagnostic[] = [];
  const value = rows.flatMap(({ unit, isRefused, at, heirsCell }): readonly Unit[] => {
    const heirs = unit.heirs.flatMap((heir): readonly UnitId[] => {
      const place = { ...at.heirs, ...(unit.id === '' ? {} : { unit: unit.id }), found: heir };
      const byCode = index.byCode(heir, heirsCell);
      const found = byCode.length > 0 ? byCode : index.byName(heir);
      // One whose own row is refused stands in the register: that row was said.
      const isMissing = found.length === 0 && !refused.has(looseKey(heir));
      if (isMissing) diagnostics.push(diagnose('TD4310', place, { id: unit.id || unit.name, heir }));
      if (found.length > 1) diagnostics.push(ambiguousUnit(place, heir, found));
      return found.length === 1 ? found.map(({ id }) => id) : [];
    });
    const { type } = unit;
    // A unit that goes on under its own code (an xã made a phường) needs no heir, and is none.
    return isRefused || type === null
      ? []
      : [{ ...unit, type, heirs: heirs.filter((heir) => heir !== unit.id) }];
  });
  return staged(value, diagnostics);
}

/** Rows that are refused come after all others: of two that clash the refused one is said. */
function goodFirst(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  return [...rows.filter(({ isRefused }) => !isRefused), ...rows.filter(({ isRefused }) => isRefused)];
}

function isAtOnce(a: RegisterRow, b: RegisterRow): boolean {
  return a.isPeriodKnown && b.isPeriodKnown && overlap(a.unit, b.unit);
}
