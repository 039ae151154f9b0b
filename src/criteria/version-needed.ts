import { DEFAULT_LEVELS } from '../domain/award.ts';
import { DEFAULT_UNIT_TYPES } from '../domain/unit.ts';
import { linesOfGroups } from './lines.ts';
import type { CriteriaSet } from './schema.ts';
import { shapeOne } from './shape-1.ts';

/** The kinds of version 1, whose shape leaves open which there are. */
const KINDS_OF_ONE: ReadonlySet<string> = new Set([
  'levels',
  'ratio',
  'count',
  'score',
  'yes-no',
  'deduction',
]);

/** Whether a set says what only version 2 can say, its name among it. */
function needsVersionTwo(set: CriteriaSet): boolean {
  const lines = [...linesOfGroups(set.units.groups), ...linesOfGroups(set.individuals.groups)];
  return !shapeOne.safeParse(set).success || lines.some(({ kind }) => !KINDS_OF_ONE.has(kind));
}

/** A set that can be written: of version 2 where it says what only that can say, with what version 1 takes for granted written out. */
export function inVersionNeeded(set: CriteriaSet): CriteriaSet {
  if (!needsVersionTwo(set)) return set;
  return {
    ...set,
    schema: 'thidua-criteria/2',
    total: set.total ?? 100,
    scope: set.scope ?? 'toàn địa bàn',
    unitTypes: set.unitTypes ?? DEFAULT_UNIT_TYPES.map(({ id, title }) => ({ id, title })),
    levels: set.levels ?? DEFAULT_LEVELS.map(({ id, title }) => ({ id, title })),
  };
}
