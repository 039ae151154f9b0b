import { z } from 'zod';
import { addYears } from '../../text/dates.ts';
import { defineConflict } from '../conflict.ts';
import { citedHonour, lastGranted } from '../granted.ts';

/** Two State-level awards lie apart (TT 12/2019/TT-BNV, Điều 3, to be compared): one of this round, or one granted before. */
export const stateAwardsApart = defineConflict({
  kind: 'state-awards-apart',
  params: z.strictObject({ awards: z.array(z.string()).min(1), years: z.int().min(1) }),
  example:
    '{ kind: state-awards-apart, awards: [bang-khen-thu-tuong, huan-chuong-lao-dong-hang-ba], years: 1 }',
  describe: ({ years }) => `Trong ${years} năm không đề nghị hai hình thức khen thưởng cấp Nhà nước`,
  test: (candidate, award, taken, { awards, years }, { asOf, set }) => {
    if (!awards.includes(award.id)) return null;
    const now = taken
      .of(candidate)
      .find(({ award: other, outcome }) => outcome === 'nominated' && awards.includes(other.id));
    if (now !== undefined)
      return { outcome: 'unmet', fact: { code: 'state-award-proposed', award: now.award.title } };
    if (candidate.honours === null) return { outcome: 'met', fact: { code: 'no-register' } };
    const last = lastGranted(candidate.honours, awards, asOf);
    if (last === null || addYears(last.decision.date, years) <= asOf) return null;
    const title = set.awards.find(({ id }) => id === last.award)?.title ?? last.award;
    const honour = { ...citedHonour(last, set), award: title };
    return { outcome: 'unmet', fact: { code: 'state-award-granted', honour, years } };
  },
});
