import { z } from 'zod';
import { addYears, formatShortDate } from '../../text/dates.ts';
import { defineRequirement } from '../requirement.ts';

/** So many years since the last of these awards was decided. */
export const yearsBetween = defineRequirement({
  kind: 'years-between',
  params: z.strictObject({ awards: z.array(z.string()).min(1), years: z.int().min(1) }),
  example: '{ kind: years-between, awards: [bang-khen-ubnd-tinh], years: 2 }',
  describe: ({ awards, years }, set) => {
    const titles = awards.map((id) => set.awards.find((award) => award.id === id)?.short ?? id);
    return `Cách lần được tặng ${titles.join(', ')} gần nhất ít nhất ${years} năm`;
  },
  test: ({ honours }, { awards, years }, { asOf, set }) => {
    const last = honours
      .filter(({ award }) => awards.includes(award))
      .sort((a, b) => (a.decision.date < b.decision.date ? 1 : -1))[0];
    if (last === undefined) return { outcome: 'met', because: 'Chưa được tặng hình thức phải cách năm.' };
    const title = set.awards.find(({ id }) => id === last.award)?.short ?? last.award;
    const said = `Được tặng ${title} ngày ${formatShortDate(last.decision.date)} (Quyết định số ${last.decision.number})`;
    const due = addYears(last.decision.date, years);
    return due <= asOf
      ? { outcome: 'met', because: `${said}, đã đủ ${years} năm.` }
      : { outcome: 'unmet', because: `${said}, đến ngày ${formatShortDate(due)} mới đủ ${years} năm.` };
  },
});
