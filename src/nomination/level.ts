import type { Award } from '../criteria/schema.ts';
import { AWARD_LEVELS } from '../domain/award.ts';

/** The level of an award as a number, higher is higher; one that the file gives no level is of the lowest. */
export function levelOf({ level = 'city' }: Pick<Award, 'level'>): number {
  return AWARD_LEVELS.indexOf(level);
}
