import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { ambiguousUnit, indexUnits } from '../whose-row.ts';
import { impossibleHeirs } from './impossible-heirs.ts';
import type { RegisterRow } from './register-row.ts';
import { sameClusters } from './same-clusters.ts';

/**
 * What only the whole register shows: one code or name twice at the same time, heirs that cannot be. Rows that are
 * refused for something else are looked at too, so that one run tells all there is.
 */
export function checkRegister(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const clusters = sameClusters(rows);
  const codes = withoutDoubleCodes(clusters.value);
  const names = doubleNames(codes.value);
  const heirs = withKnownHeirs(codes.value);
  return staged(heirs.value, [...codes.diagnostics, ...names, ...clusters.diagnostics, ...heirs.diagnostics]);
}

/**
 * Of rows that share a code the first that is good counts; the others are refused, and said. Codes that differ in case, spaces
 * or marks alone are one.
 */
function withoutDoubleCodes(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const diagnostics: Diagnostic[] = [];
  const repeats = new Set<RegisterRow>();
  const kept = new Map<string, RegisterRow[]>();
  for (const row of goodFirst(rows)) {
    const { id } = row.unit;
    if (id === '') continue;
    const key = spelledKey(id);
    const same = kept.get(key) ?? [];
    const place = { ...row.at.id, found: id };
    const other = same.find((known) => isAtOnce(known, row));
    if (other === undefined) {
      const spelled = same.find(({ unit }) => unit.id !== id);
      if (spelled !== undefined) {
        const values = { id, known: spelled.unit.id, other: spelled.at.id.cell };
        diagnostics.push(diagnose('TD4327', place, values));
      }
      kept.set(key, [...same, row]);
      continue;
    }
    const values = { id, other: other.at.id.cell };
    diagnostics.push(
      other.unit.id === id
        ? diagnose('TD4309', place, values)
        : diagnose('TD4326', place, { ...values, known: other.unit.id }),
    );
    repeats.add(row);
  }
  const value = rows.map((row) => (repeats.has(row) ? { ...row, isRefused: true } : row));
  return staged(value, diagnostics);
}

/** A code without case, spaces, marks and invisible signs, wide letters as the usual ones; `K-1` is another than `K1`. */
function spelledKey(code: string): string {
  return code
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\s]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
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
    const other = same.find((known) => isAtOnce(known, row) && spelledKey(known.unit.id) !== spelledKey(id));
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
  const value = rows.flatMap(({ unit, isRefused, at, heirsCell }) => {
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
    return isRefused || type === null ? [] : [{ unit: { ...unit, type, heirs }, place: at.heirs }];
  });
  const possible = impossibleHeirs(value);
  return staged(possible.value, [...diagnostics, ...possible.diagnostics]);
}

/** Rows that are refused come after all others: of two that clash the refused one is said. */
function goodFirst(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  return [...rows.filter(({ isRefused }) => !isRefused), ...rows.filter(({ isRefused }) => isRefused)];
}

function isAtOnce(a: RegisterRow, b: RegisterRow): boolean {
  return a.isPeriodKnown && b.isPeriodKnown && overlap(a.unit, b.unit);
}
