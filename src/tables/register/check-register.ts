import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { matchKey } from '../../text/fold.ts';
import { ambiguousUnit, indexUnits } from '../whose-row.ts';
import type { RegisterRow } from './register-row.ts';
import { sameClusters } from './same-clusters.ts';

/** What only the whole register shows: one code or name twice at the same time, heirs that do not exist. */
export function checkRegister(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const codes = withoutDoubleCodes(rows);
  const names = doubleNames(codes.value);
  const clusters = sameClusters(codes.value);
  const heirs = withKnownHeirs(clusters.value);
  return staged(heirs.value, [...codes.diagnostics, ...names, ...clusters.diagnostics, ...heirs.diagnostics]);
}

function withoutDoubleCodes(rows: readonly RegisterRow[]): Staged<readonly RegisterRow[]> {
  const diagnostics: Diagnostic[] = [];
  const kept = new Map<string, RegisterRow[]>();
  const value = rows.filter((row) => {
    const { id } = row.unit;
    const same = kept.get(id) ?? [];
    const other = same.find(({ unit }) => overlap(unit, row.unit));
    if (other !== undefined) {
      diagnostics.push(diagnose('TD4309', { ...row.at.id, found: id }, { id, other: other.at.id.cell }));
      return false;
    }
    kept.set(id, [...same, row]);
    return true;
  });
  return staged(value, diagnostics);
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
    // A unit that goes on under its own code (an xã made a phường) needs no heir, and is none.
    return { ...unit, heirs: heirs.filter((heir) => heir !== unit.id) };
  });
  return staged(value, diagnostics);
}
