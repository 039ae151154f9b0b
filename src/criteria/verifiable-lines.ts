import type { Unit } from '../domain/unit.ts';
import { type CriterionLine, unitLines } from './lines.ts';
import type { CriteriaSet } from './schema.ts';

/** The lines of a unit that the council can give points for: those that are for this kind of unit. */
export function verifiableLines(
  set: CriteriaSet,
  unit: Pick<Unit, 'type' | 'isUniformed' | 'cluster'>,
): readonly CriterionLine[] {
  return unitLines(set, unit).filter(
    // What a period came to was verified there.
    ({ appliesTo, kind }) => kind !== 'term-total' && (!appliesTo.uniformed || unit.isUniformed),
  );
}
