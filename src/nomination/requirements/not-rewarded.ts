import { z } from 'zod';
import type { Award, CriteriaSet } from '../../criteria/schema.ts';
import type { Honour } from '../../domain/honour.ts';
import { formatShortDate } from '../../text/dates.ts';
import { levelOf } from '../level.ts';
import { defineRequirement } from '../requirement.ts';

/**
 * Not yet rewarded in this movement for the same achievement (the same years) with an award of this level or above
 * (điều kiện H3; Luật 06/2022/QH15, Điều 5.2c). Awards for other achievements are told and stand in nobody's way.
 */
export const notRewarded = defineRequirement({
  kind: 'not-rewarded',
  params: z.strictObject({ level: z.enum(['city', 'province', 'prime-minister', 'president']) }),
  example: '{ kind: not-rewarded, level: city }',
  describe: () => 'Chưa được khen thưởng cho cùng thành tích trong Phong trào',
  test: ({ honours }, { level }, { set, years }) => {
    const same = honours.find(
      (honour) =>
        honour.achievement.from === years.from &&
        honour.achievement.to === years.to &&
        heightOf(honour, set) >= levelOf({ level }),
    );
    if (same !== undefined)
      return { outcome: 'unmet', because: `Đã được khen cùng thành tích: ${words(same, set)}.` };
    if (honours.length === 0)
      return { outcome: 'met', because: 'Chưa có trong sổ khen thưởng của Phong trào.' };
    return {
      outcome: 'met',
      because: `Đã được khen cho thành tích khác: ${honours.map((honour) => words(honour, set)).join('; ')}.`,
    };
  },
});

function awardOf({ award }: Honour, set: CriteriaSet): Award | undefined {
  return set.awards.find(({ id }) => id === award);
}

function heightOf(honour: Honour, set: CriteriaSet): number {
  const award = awardOf(honour, set);
  return award === undefined ? 0 : levelOf(award);
}

function words(honour: Honour, set: CriteriaSet): string {
  const { achievement, decision } = honour;
  const years =
    achievement.from === achievement.to ? `năm ${achievement.from}` : `${achievement.from}–${achievement.to}`;
  const title = awardOf(honour, set)?.short ?? honour.award;
  return `${title} ${years} (Quyết định số ${decision.number} ngày ${formatShortDate(decision.date)})`;
}
