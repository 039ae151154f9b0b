import {
  askedAlike,
  type CriterionLine,
  individualLines,
  linesOfGroups,
  unitLines,
} from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import type { Unit } from '../domain/unit.ts';
import { memory, onceFor } from '../text/remembering.ts';
import { type LineFinder, lineFinder } from './match-line.ts';

/** The lines that a unit of this kind answers, for itself and for its people. */
export type LinesInScope = {
  readonly unit: readonly CriterionLine[];
  readonly individuals: readonly CriterionLine[];
  /** Lines of the criteria that are not for this kind of unit. */
  readonly otherUnits: readonly CriterionLine[];
  /** Ids of the lines that the file must have; while its unit is unknown, only those that are for everybody. */
  readonly expected: { readonly unit: readonly string[]; readonly individuals: readonly string[] };
};

/** Lines for a unit; all lines while it is not known whose file it is. Made once per kind of unit. */
export function linesInScope(set: CriteriaSet, unit: Unit | null): LinesInScope {
  return ofKind(set)(unit === null ? '' : askedAlike(set, unit), () => makeLines(set, unit));
}

/** Kinds of unit are few. */
const ofKind = onceFor((_: CriteriaSet) => memory<LinesInScope>(Number.POSITIVE_INFINITY));

/** Finds the columns of `Cá nhân`, whosever file it is. */
export function individualsFinder(set: CriteriaSet): LineFinder {
  return lineFinder(linesInScope(set, null).individuals);
}

function makeLines(set: CriteriaSet, unit: Unit | null): LinesInScope {
  const all = linesOfGroups(set.units.groups, unit?.type);
  if (unit === null) {
    const individuals = linesOfGroups(set.individuals.groups);
    const expected = { unit: idsForAll(all), individuals: idsForAll(individuals) };
    return { unit: all, individuals, otherUnits: [], expected };
  }
  const own = unitLines(set, unit);
  const individuals = individualLines(set, unit);
  const ids = own.map(({ id }) => id);
  return {
    unit: own,
    individuals,
    otherUnits: all.filter(({ id }) => !ids.includes(id)),
    expected: { unit: ids, individuals: individuals.map(({ id }) => id) },
  };
}

function idsForAll(lines: readonly CriterionLine[]): readonly string[] {
  return lines
    .filter(
      ({ appliesTo: { unitTypes, clusters, uniformed } }) =>
        unitTypes === undefined && clusters === undefined && !uniformed,
    )
    .map(({ id }) => id);
}
