import { z } from 'zod';
import { addYears } from '../../text/dates.ts';
import { citedHonour, lastGranted } from '../granted.ts';
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
    if (honours === null) return { outcome: 'met', fact: { code: 'no-register' } };
    const last = lastGranted(honours, awards, asOf);
    if (last === null) {
      const titles = awards.map((id) => awardShort(id, set));
      return { outcome: 'met', fact: { code: 'never-granted', awards: titles } };
    }
    const due = addYears(last.decision.date, years);
    const isOver = due <= asOf;
    return {
      outcome: isOver ? 'met' : 'unmet',
      fact: { code: 'granted', honour: citedHonour(last, set), years, due, isOver },
    };
  },
});
