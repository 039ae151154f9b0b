import { z } from 'zod';
import { addYears, formatShortDate } from '../../text/dates.ts';
import { defineConflict } from '../conflict.ts';

/** Two State-level awards lie apart (TT 12/2019/TT-BNV, Điều 3, to be compared): one of this round, or one granted before. */
export const stateAwardsApart = defineConflict({
  kind: 'state-awards-apart',
  params: z.strictObject({ awards: z.array(z.string()).min(1), years: z.int().min(1) }),
  example:
    '{ kind: state-awards-apart, awards: [bang-khen-thu-tuong, huan-chuong-lao-dong-hang-ba], years: 1 }',
  describe: ({ years }) => `Trong ${years} năm không đề nghị hai hình thức khen thưởng cấp Nhà nước`,
  test: (candidate, award, taken, { awards, years }, { asOf, set }) => {
    if (!awards.includes(award.id)) return null;
    const titleOf = (id: string) => set.awards.find((each) => each.id === id)?.title ?? id;
    const now = taken
      .of(candidate)
      .find(({ award: other, outcome }) => outcome === 'nominated' && awards.includes(other.id));
    if (now !== undefined)
      return { outcome: 'unmet', because: `Đã được đề nghị ${now.award.title} trong kỳ này.` };
    const last = candidate.honours
      .filter((honour) => awards.includes(honour.award))
      .sort((a, b) => (a.decision.date < b.decision.date ? 1 : -1))[0];
    if (last === undefined || addYears(last.decision.date, years) <= asOf) return null;
    const { number, date } = last.decision;
    return {
      outcome: 'unmet',
      because: `Đã được tặng ${titleOf(last.award)} (Quyết định số ${number} ngày ${formatShortDate(date)}), chưa đủ ${years} năm.`,
    };
  },
});
