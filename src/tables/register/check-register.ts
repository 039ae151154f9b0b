import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { matchKey } from '../../text/fold.ts';
import { ambiguousUnit, indexUnits } from '../whose-row.ts';
import { impossibleHeirs } from './impossible-heirs.ts';
import type { RegisterRow } from './register-row.ts';
import { sameClusters } from './same-clusters.ts';

/** What only the whole register shows: one code or name twice at the same time, heirs that cannot be. */
export function checkRegister(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const codes = withoutDoubleCodes(rows);
  const names = doubleNames(codes.value);
  const clusters = sameClusters(codes.value);
  const heirs = withKnownHeirs(clusters.value);
  return staged(heirs.value, [...codes.diagnostics, ...names, ...clusters.diagnostics, ...heirs.diagnostics]);
}

/** Codes that differ in case, spaces or marks alone are one. */

function withoutDoubleCodes(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const diagnostics: Diagnostic[] = [];
  const kept = new Map<string, RegisterRow[]>();
  const value = rows.filter((row) => {
    const { id } = row.unit;
    const key = spelledKey(id);
    const same = kept.get(key) ?? [];
    const other = same.find(({ unit }) => overlap(unit, row.unit));
    if (other !== undefined) {
      const place = { ...row.at.id, found: id };
      const values = { id, other: other.at.id.cell };
      const isSpelledSame = other.unit.id === id;
      diagnostics.push(
        isSpelledSame
          ? diagnose('TD4309', place, values)
          : diagnose('TD4326', place, { ...values, known: other.unit.id }),
      );
      return false;
    }
    const spelled = same.find(({ unit }) => unit.id !== id);
    if (spelled !== undefined) {
      const values = { id, known: spelled.unit.id, other: spelled.at.id.cell };
      diagnostics.push(diagnose('TD4327', { ...row.at.id, found: id }, values));
    }
    kept.set(key, [...same, row]);
    return true;
  });
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

function doubleNames(rows: readonly RegisterRow[]): readonly Diagnostic[] {
  const seen = new Map<string, RegisterRow[]>();
  return rows.flatMap((row) => {
    const key = matchKey(row.unit.name);
    const same = seen.get(key) ?? [];
    seen.set(key, [...same, row]);
    const other = same.find(({ unit }) => overlap(unit, row.unit));
    if (other === undefined) return [];
    const { name, id } = row.unit;
    return [
      diagnose('TD4312', { ...row.at.name, unit: id, found: name }, { name, other: other.at.name.cell }),
    ];
  });
}

function withKnownHeirs(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const index = indexUnits(rows.map(({ unit }) => unit));
  const diagnostics: Diagnostic[] = [];
  const value = rows.map(({ unit, at, heirsCell }) => {
    const heirs = unit.heirs.flatMap((heir): readonly UnitId[] => {
      const place = { ...at.heirs, unit: unit.id, found: heir };
      const byCode = index.byCode(heir, heirsCell);
      const found = byCode.length > 0 ? byCode : index.byName(heir);
      if (found.length === 0) diagnostics.push(diagnose('TD4310', place, { id: unit.id, heir }));
      if (found.length > 1) diagnostics.push(ambiguousUnit(place, heir, found));
      return found.length === 1 ? found.map(({ id }) => id) : [];
    });
    return { ...unit, heirs };
  });
  const possible = impossibleHeirs(
    rows.map(({ at }, index) => ({ unit: value[index] as Unit, place: at.heirs })),
  );
  return staged(possible.value, [...diagnostics, ...possible.diagnostics]);
}
