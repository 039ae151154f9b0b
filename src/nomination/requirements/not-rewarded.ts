import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { levelsOf, levelTitle, ownLevel } from '../../domain/award.ts';
import type { Honour } from '../../domain/honour.ts';
import { overlaps } from '../facts-against.ts';
import { citedHonour } from '../granted.ts';
import { levelOf } from '../level.ts';
import { defineRequirement } from '../requirement.ts';

/**
 * Not yet rewarded in this movement for the same achievement (the same years) with an award of this level or above
 * (điều kiện H3; Luật 06/2022/QH15, Điều 5.2c), by decisions up to the day of the review: its own, entered afterwards, do
 * not count against it. Awards for other achievements stand in nobody's way; where they were for some of the same years,
 * that is told, and so is that there is no register of awards.
 */
export const notRewarded = defineRequirement({
  kind: 'not-rewarded',
  params: z.strictObject({ level: z.string() }),
  example: '{ kind: not-rewarded, level: city }',
  describe: ({ level }, set) =>
    level === ownLevel(set)
      ? 'Chưa được khen thưởng cho cùng thành tích trong Phong trào'
      : `Chưa được khen thưởng cho cùng thành tích trong Phong trào bằng hình thức ${levelTitle(set, level)}${
          level === levelsOf(set).at(-1)?.id ? '' : ' trở lên'
        }`,
  test: ({ honours: all }, { level }, { set, years, asOf }) => {
    if (all === null) return { outcome: 'met', fact: { code: 'no-register' } };
    const honours = all.filter(({ decision }) => decision.date <= asOf);
    if (honours.length === 0) return { outcome: 'met', fact: { code: 'not-in-register' } };
    const same = honours.filter(
      ({ achievement }) => achievement.from === years.from && achievement.to === years.to,
    );
    const enough = same.find((honour) => heightOf(honour, set) >= levelOf({ level }, set));
    if (enough !== undefined)
      return { outcome: 'unmet', fact: { code: 'rewarded-alike', honour: citedHonour(enough, set) } };
    const cite = (some: readonly Honour[]) => some.map((honour) => citedHonour(honour, set));
    const rest = honours.filter((honour) => !same.includes(honour));
    const within = rest.filter(({ achievement }) => overlaps(achievement, years));
    const others = rest.filter((honour) => !within.includes(honour));
    return {
      outcome: 'met',
      fact: { code: 'rewarded-before', lower: cite(same), within: cite(within), others: cite(others) },
    };
  },
});

function heightOf({ award: id }: Honour, set: CriteriaSet): number {
  const award = set.awards.find((each) => each.id === id);
  return award === undefined ? 0 : levelOf(award, set);
}
