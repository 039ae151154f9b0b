import type { Unit, UnitId, UnitRegister } from '../../domain/unit.ts';
import { addDays } from '../../text/dates.ts';

/** What became of a unit since the register was kept. */
export type UnitChange =
  | { readonly kind: 'renamed'; readonly unit: UnitId; readonly name: string }
  /** It went into others. */
  | { readonly kind: 'merged'; readonly unit: UnitId; readonly heirs: readonly UnitId[] }
  /** It is no more, and nobody took over. */
  | { readonly kind: 'ended'; readonly unit: UnitId }
  | { readonly kind: 'new'; readonly unit: NewUnit };

export type NewUnit = Pick<Unit, 'id' | 'name' | 'type' | 'cluster'>;

/** Whether a unit is still there on a day (yyyy-MM-dd), or only begins later. */
export function isOngoing({ to }: Pick<Unit, 'to'>, day: string): boolean {
  return to === null || to >= day;
}

/**
 * The register with what changed on a day (yyyy-MM-dd): a new name keeps the old one beside it, who went ends the day before,
 * who came begins that day and stands last. Rows of earlier times stay as they are.
 */
export function changedRegister(
  { units, ...rest }: UnitRegister,
  changes: readonly UnitChange[],
  day: string,
): UnitRegister {
  const last = addDays(day, -1);
  const changed = units.map((unit): Unit => {
    let now = unit;
    for (const change of isOngoing(unit, day) ? changes : []) {
      if (change.kind === 'new' || change.unit !== unit.id) continue;
      if (change.kind === 'renamed') {
        const aliases = now.aliases.includes(now.name) ? now.aliases : [...now.aliases, now.name];
        now = { ...now, name: change.name, aliases };
      } else now = { ...now, to: last, heirs: change.kind === 'merged' ? change.heirs : [] };
    }
    return now;
  });
  const added = changes.flatMap((change) => (change.kind === 'new' ? [begun(change.unit, day)] : []));
  return { ...rest, units: [...changed, ...added] };
}

function begun({ id, name, type, cluster }: NewUnit, day: string): Unit {
  return {
    id,
    name,
    aliases: [],
    type,
    cluster,
    isUniformed: false,
    email: null,
    from: day,
    to: null,
    heirs: [],
  };
}
