import type { Award, CriteriaSet } from '../criteria/schema.ts';
import { levelsOf } from '../domain/award.ts';

/** The level of an award as a number, higher is higher; one that the file gives no level is of the lowest. */
export function levelOf({ level }: Pick<Award, 'level'>, set: CriteriaSet): number {
  return level === undefined ? 0 : levelsOf(set).findIndex(({ id }) => id === level);
}
