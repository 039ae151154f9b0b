import {
  type NamesUnitTypes,
  type Unit,
  type UnitRegister,
  unitTypesOf,
  unitTypeTitle,
} from '../../domain/unit.ts';
import { readBytes } from '../../io/read-bytes.ts';
import { readWorkbook } from '../../io/read-workbook.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import type { Cells } from '../../tables/keep-rows.ts';
import { registerForm } from '../../tables/register/form.ts';
import { readRegister } from '../../tables/register/read-register.ts';
import type { RegisterColumn } from '../../tables/register/shape.ts';
import { formatShortDate } from '../../text/dates.ts';
import { patchUnits } from './patch-units.ts';

/** The register as it goes on, and whether it is the clerk's own file still: their columns, notes and colours with it. */
export type CarriedRegister = { readonly bytes: Uint8Array; readonly isOwnFile: boolean };

/**
 * `don-vi.xlsx` of a workspace with what its units became: in the clerk's own file where it can be, else laid anew, which is said.
 * `before` are the units as the file has them, `now` the same in the same order with those that are new behind them; `names` are the
 * kinds of unit of the plan that goes on, `known` those of the plan before. Throws `DiskError`.
 */
export async function carriedRegister(
  path: string,
  {
    before,
    now,
    names,
    known,
    date,
  }: {
    readonly before: UnitRegister;
    readonly now: UnitRegister;
    readonly names: NamesUnitTypes;
    readonly known: NamesUnitTypes;
    readonly date: string;
  },
): Promise<CarriedRegister> {
  const bytes = await readBytes(path);
  if (JSON.stringify(unitTypesOf(names)) === JSON.stringify(unitTypesOf(known))) {
    if (areSame(before.units, now.units)) return { bytes, isOwnFile: true };
    const patched = await patchedRegister(bytes, path, before, now, names);
    if (patched !== null) return { bytes: patched, isOwnFile: true };
  }
  return { bytes: await renderForm(registerForm(now, date, names)), isOwnFile: false };
}

async function patchedRegister(
  bytes: Uint8Array,
  path: string,
  { units: before }: UnitRegister,
  { units: now }: UnitRegister,
  names: NamesUnitTypes,
): Promise<Uint8Array | null> {
  const workbook = (await readWorkbook(bytes, path)).value;
  if (workbook === null) return null;
  // A row that was refused is in the file and not among the units: nothing says which row is whose then.
  const read = readRegister(workbook, undefined, names);
  if (read.value === null || read.value.units.length !== before.length) return null;
  const rows = before.flatMap((unit, at) => {
    const after = now[at];
    return after === undefined || after === unit ? [] : [{ at, cells: changedCells(unit, after) }];
  });
  const added = now.slice(before.length).map((unit) => newCells(unit, names));
  const made = patchUnits(bytes, workbook, { rows, added });
  if (made === null) return null;
  const again = (await readWorkbook(made, path)).value;
  const after = again === null ? null : readRegister(again, undefined, names).value;
  return after !== null && areSame(after.units, now) ? made : null;
}

/** Whether two lists of units say the same, in whatever order a unit was put together. */
function areSame(a: readonly Unit[], b: readonly Unit[]): boolean {
  const told = (units: readonly Unit[]) =>
    JSON.stringify(units.map((unit) => Object.entries(unit).sort(([x], [y]) => (x < y ? -1 : 1))));
  return told(a) === told(b);
}

function changedCells(before: Unit, now: Unit): Partial<Cells<RegisterColumn>> {
  return {
    ...(now.name !== before.name && { name: now.name, aliases: now.aliases.join('; ') }),
    ...(now.to !== before.to && now.to !== null && { to: formatShortDate(now.to) }),
    ...(now.heirs !== before.heirs && now.heirs.length > 0 && { heirs: now.heirs.join('; ') }),
  };
}

function newCells({ id, name, type, cluster, from }: Unit, names: NamesUnitTypes) {
  return {
    id,
    name,
    type: unitTypeTitle(names, type),
    cluster,
    ...(from !== null && { from: formatShortDate(from) }),
  };
}
