import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { AWARD_LEVEL_TITLES, AWARD_LEVELS } from '../../domain/award.ts';
import type { Honour } from '../../domain/honour.ts';
import { formatShortDate } from '../../text/dates.ts';
import { NO_REGISTER } from '../granted.ts';
import { levelOf } from '../level.ts';
import { awardShort } from '../names-in-set.ts';
import { defineRequirement } from '../requirement.ts';

/**
 * Not yet rewarded in this movement for the same achievement (the same years) with an award of this level or above
 * (điều kiện H3; Luật 06/2022/QH15, Điều 5.2c), by decisions up to the day of the review: its own, entered afterwards, do
 * not count against it. Awards for other achievements stand in nobody's way; no register of awards is said.
 */
export const notRewarded = defineRequirement({
  kind: 'not-rewarded',
  params: z.strictObject({ level: z.enum(AWARD_LEVELS) }),
  example: '{ kind: not-rewarded, level: city }',
  describe: ({ level }) =>
    level === 'city'
      ? 'Chưa được khen thưởng cho cùng thành tích trong Phong trào'
      : `Chưa được khen thưởng cho cùng thành tích trong Phong trào bằng hình thức ${AWARD_LEVEL_TITLES[level]}${
          level === AWARD_LEVELS.at(-1) ? '' : ' trở lên'
        }`,
  test: ({ honours: all }, { level }, { set, years, asOf }) => {
    if (all === null) return { outcome: 'met', because: NO_REGISTER };
    const honours = all.filter(({ decision }) => decision.date <= asOf);
    if (honours.length === 0)
      return { outcome: 'met', because: 'Chưa có trong sổ khen thưởng của Phong trào.' };
    const same = honours.filter(
      ({ achievement }) => achievement.from === years.from && achievement.to === years.to,
    );
    const enough = same.find((honour) => heightOf(honour, set) >= levelOf({ level }));
    if (enough !== undefined)
      return { outcome: 'unmet', because: `Đã được khen cùng thành tích: ${words(enough, set)}.` };
    const lower =
      same.length === 0 ? '' : `Mới được khen cùng thành tích ở cấp thấp hơn: ${list(same, set)}. `;
    const rest = honours.filter((honour) => !same.includes(honour));
    const others = rest.length === 0 ? '' : `Đã được khen cho thành tích khác: ${list(rest, set)}.`;
    return { outcome: 'met', because: `${lower}${others}`.trim() };
  },
});

function heightOf({ award: id }: Honour, set: CriteriaSet): number {
  const award = set.awards.find((each) => each.id === id);
  return award === undefined ? 0 : levelOf(award);
}

function list(honours: readonly Honour[], set: CriteriaSet): string {
  return honours.map((honour) => words(honour, set)).join('; ');
}

function words({ award, achievement, decision }: Honour, set: CriteriaSet): string {
  const { from, to } = achievement;
  const years = from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`;
  return `${awardShort(award, set)} ${years} (Quyết định số ${decision.number} ngày ${formatShortDate(decision.date)})`;
}
