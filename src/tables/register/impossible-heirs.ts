import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { CellRef } from '../../domain/location.ts';
import { overlap } from '../../domain/period.ts';
import type { Unit, UnitId } from '../../domain/unit.ts';
import { addDays, formatShortDate } from '../../text/dates.ts';

/** A row of the register with its heirs, and where they stand. */
type HeirRow = { readonly unit: Unit; readonly place: CellRef };

/**
 * Leaves out heirs that cannot be: a unit as its own, one that had ended by then, circles. Each is said at its cell; the unit
 * itself stays, without that heir.
 */
export function impossibleHeirs(rows: readonly HeirRow[]): Staged<readonly Unit[]> {
  const byId = groupBy(rows, ({ unit }) => unit.id);
  const diagnostics: Diagnostic[] = [];
  const left = rows.map((row) => {
    const heirs = row.unit.heirs.filter((heir) => {
      const fault = ownHeir(row, heir, byId) ?? endedHeir(row, heir, byId);
      if (fault !== null && fault !== undefined) diagnostics.push(fault);
      // A unit that goes on under its own code (an xã made a phường) needs no heir, and is none.
      return fault === null && heir !== row.unit.id;
    });
    return { ...row, unit: { ...row.unit, heirs } };
  });
  const circles = circlesOf(left);
  const value = left.map(({ unit, place }) => {
    const own = circles.get(unit);
    const circular = unit.heirs.filter((heir) => own?.has(heir));
    for (const heir of circular) {
      const values = { heir, circle: own?.get(heir) ?? [] };
      diagnostics.push(diagnose('TD4330', { ...place, unit: unit.id, found: heir }, values));
    }
    return { ...unit, heirs: unit.heirs.filter((heir) => !circular.includes(heir)) };
  });
  return staged(value, diagnostics);
}

/** Its own code as heir, where no later row of the register goes on under it. */
function ownHeir(
  { unit, place }: HeirRow,
  heir: UnitId,
  byId: ReadonlyMap<UnitId, readonly HeirRow[]>,
): Diagnostic | null {
  if (heir !== unit.id) return null;
  const { to } = unit;
  const goesOn = byId.get(heir)?.some(({ unit: { from } }) => to !== null && from !== null && from > to);
  return goesOn ? null : diagnose('TD4324', { ...place, unit: unit.id, found: heir }, { id: unit.id });
}

/** An heir that was no more on the day after the unit ended, in any of its rows. */
function endedHeir(
  { unit, place }: HeirRow,
  heir: UnitId,
  byId: ReadonlyMap<UnitId, readonly HeirRow[]>,
): Diagnostic | null {
  if (unit.to === null || heir === unit.id) return null;
  const after = { from: addDays(unit.to, 1), to: null };
  const known = byId.get(heir) ?? [];
  if (known.length === 0 || known.some((row) => overlap(row.unit, after))) return null;
  const ends = known.flatMap((row) => row.unit.to ?? []).sort();
  const values = {
    id: unit.id,
    heir,
    ended: formatShortDate(ends.at(-1) ?? unit.to),
    to: formatShortDate(unit.to),
  };
  return diagnose('TD4329', { ...place, unit: unit.id, found: heir }, values);
}

/**
 * The heirs by which a unit comes back to itself, each with the way. A unit that takes over what it once became (A parted
 * from B, B joined A again) is no circle: each step leads to a later day.
 */
function circlesOf(rows: readonly HeirRow[]): ReadonlyMap<Unit, ReadonlyMap<UnitId, readonly UnitId[]>> {
  const byId = groupBy(
    rows.map(({ unit }) => unit),
    ({ id }) => id,
  );
  return new Map(
    rows.map(({ unit }) => [
      unit,
      new Map(
        unit.heirs.flatMap((heir) => {
          const way = wayBack(heir, unit, byId);
          return way === null ? [] : [[heir, [unit.id, ...way]] as const];
        }),
      ),
    ]),
  );
}

/** The units on the way from an heir of a row back to that row; null where there is none. */
function wayBack(
  heir: UnitId,
  start: Unit,
  byId: ReadonlyMap<UnitId, readonly Unit[]>,
): readonly UnitId[] | null {
  const seen = new Set<Unit>();
  const waiting = successors(start, heir, byId).map((unit) => ({ unit, way: [heir] }));
  for (const { unit, way } of waiting) {
    if (unit === start) return way;
    if (seen.has(unit)) continue;
    seen.add(unit);
    for (const next of unit.heirs)
      for (const row of successors(unit, next, byId)) waiting.push({ unit: row, way: [...way, next] });
  }
  return null;
}

/** The rows of an heir that are there after the unit has ended; all of them where its end is not known. */
function successors({ to }: Unit, heir: UnitId, byId: ReadonlyMap<UnitId, readonly Unit[]>): readonly Unit[] {
  const rows = byId.get(heir) ?? [];
  return to === null ? rows : rows.filter((row) => overlap(row, { from: addDays(to, 1), to: null }));
}
