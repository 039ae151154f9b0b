import { z } from 'zod';
import { addYears, formatShortDate } from '../../text/dates.ts';
import { lastGranted, NO_REGISTER } from '../granted.ts';
import { awardShort } from '../names-in-set.ts';
import { defineRequirement } from '../requirement.ts';

/** So many years since the last of these awards was decided, by the register of awards; where there is none, it is said. */
export const yearsBetween = defineRequirement({
  kind: 'years-between',
  params: z.strictObject({ awards: z.array(z.string()).min(1), years: z.int().min(1) }),
  example: '{ kind: years-between, awards: [bang-khen-ubnd-tinh], years: 2 }',
  describe: ({ awards, years }, set) =>
    `Cách lần được tặng ${awards.map((id) => awardShort(id, set)).join(', ')} gần nhất ít nhất ${years} năm`,
  test: ({ honours }, { awards, years }, { asOf, set }) => {
    if (honours === null) return { outcome: 'met', because: NO_REGISTER };
    const last = lastGranted(honours, awards, asOf);
    if (last === null) {
      const titles = awards.map((id) => awardShort(id, set)).join(', ');
      return { outcome: 'met', because: `Chưa được tặng ${titles} trong Phong trào.` };
    }
    const { number, date } = last.decision;
    const said = `Được tặng ${awardShort(last.award, set)} ngày ${formatShortDate(date)} (Quyết định số ${number})`;
    const due = addYears(date, years);
    return due <= asOf
      ? { outcome: 'met', because: `${said}, đã đủ ${years} năm.` }
      : { outcome: 'unmet', because: `${said}, đến ngày ${formatShortDate(due)} mới đủ ${years} năm.` };
  },
});
