import { type AwardLevel, levelsOf, type NamesLevels, ownLevel } from '../../domain/award.ts';
import type { AwardResult, Result } from '../../domain/result.ts';
import { type Nominees, nomineesOf } from './nominees.ts';

/** The awards of one level that somebody is put forward for. */
export type LevelAwards = {
  readonly level: AwardLevel;
  /** The office's own. */
  readonly isOwn: boolean;
  /** One entry for each title and subject, in the order of the criteria file. */
  readonly awards: readonly AwardResult[];
  readonly nominees: Nominees;
};

/** An award whose level the criteria do not say is the office's own, as all were before levels came in. */
export function levelOf({ level }: AwardResult, names: NamesLevels): AwardLevel {
  return level ?? ownLevel(names);
}

/** Who is put forward, by level from low to high; levels without nominees are left out. */
export function awardsByLevel(result: Result): readonly LevelAwards[] {
  const { criteria } = result;
  return levelsOf(criteria).flatMap(({ id: level }) => {
    const awards = criteria.awards.filter((award) => levelOf(award, criteria) === level);
    const ids = new Set(awards.map(({ id }) => id));
    const nominees = nomineesOf(result, (award) => ids.has(award));
    return nominees.units.length + nominees.individuals.length === 0
      ? []
      : [{ level, isOwn: level === ownLevel(criteria), awards, nominees }];
  });
}
