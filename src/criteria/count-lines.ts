import { linesOfGroups } from './lines.ts';
import type { CriteriaSet } from './schema.ts';

/** How many scored lines a set has on each side, and how many examples they carry. */
export function countLines(set: CriteriaSet): {
  readonly units: number;
  readonly individuals: number;
  readonly examples: number;
} {
  const units = linesOfGroups(set.units.groups);
  const individuals = linesOfGroups(set.individuals.groups);
  const examples = [...units, ...individuals].reduce((sum, line) => sum + line.examples.length, 0);
  return { units: units.length, individuals: individuals.length, examples };
}
