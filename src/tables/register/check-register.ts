import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { matchKey } from '../../text/fold.ts';

/** A unit as read, and where its code, name and heirs stand. */
export type RegisterRow = {
  readonly unit: Unit;
  readonly at: { readonly id: CellRef; readonly name: CellRef; readonly heirs: CellRef };
};

/** What only the whole register shows: one code or name twice at the same time, heirs that do not exist. */
export function checkRegister(rows: readonly RegisterRow[]): Staged<readonly Unit[]> {
  const codes = withoutDoubleCodes(rows);
  const names = doubleNames(codes.value);
  const heirs = withKnownHeirs(codes.value);
  return staged(heirs.value, [...codes.diagnostics, ...names, ...heirs.diagnostics]);
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
  const ids = new Set(rows.map(({ unit }) => unit.id));
  const diagnostics: Diagnostic[] = [];
  const value = rows.map(({ unit, at }) => {
    const unknown = unit.heirs.filter((heir) => !ids.has(heir));
    for (const heir of unknown) {
      diagnostics.push(
        diagnose('TD4310', { ...at.heirs, unit: unit.id, found: heir }, { id: unit.id, heir }),
      );
    }
    // A unit that goes on under its own code (an xã made a phường) needs no heir, and is none.
    return { ...unit, heirs: unit.heirs.filter((heir) => ids.has(heir) && heir !== unit.id) };
  });
  return staged(value, diagnostics);
}
