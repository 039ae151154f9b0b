import { AWARD_LEVELS, type AwardLevel } from '../../domain/award.ts';
import type { AwardResult, Result } from '../../domain/result.ts';
import { type Nominees, nomineesOf } from './nominees.ts';

/** The awards of one level that somebody is put forward for. */
export type LevelAwards = {
  readonly level: AwardLevel;
  /** One entry for each title and subject, in the order of the criteria file. */
  readonly awards: readonly AwardResult[];
  readonly nominees: Nominees;
};

/** An award whose level the criteria do not say is the city's own, as all were before levels came in. */
export function levelOf({ level }: AwardResult): AwardLevel {
  return level ?? 'city';
}

/** Who is put forward, by level from low to high; levels without nominees are left out. */
export function awardsByLevel(result: Result): readonly LevelAwards[] {
  return AWARD_LEVELS.flatMap((level) => {
    const awards = result.criteria.awards.filter((award) => levelOf(award) === level);
    const ids = new Set(awards.map(({ id }) => id));
    const nominees = nomineesOf(result, (award) => ids.has(award));
    return nominees.units.length + nominees.individuals.length === 0 ? [] : [{ level, awards, nominees }];
  });
}
