import { z } from 'zod';
import { awardShort } from '../names-in-set.ts';
import { defineRequirement } from '../requirement.ts';

/**
 * Put forward for another award in the same round, which is decided first: a chain of titles, such as Tập thể lao động xuất sắc
 * before Cờ thi đua.
 */
export const holdsTitle = defineRequirement({
  kind: 'holds-title',
  params: z.strictObject({ award: z.string() }),
  example: '{ kind: holds-title, award: lao-dong-tien-tien }',
  describe: ({ award }, set) => `Đã được đề nghị ${awardShort(award, set)} trong cùng kỳ xét`,
  test: (candidate, { award: id }, { set, decidedBefore }) => {
    const before = decidedBefore?.(id).find((decision) => decision.candidate === candidate)?.outcome;
    const award = awardShort(id, set);
    if (before === 'nominated') return { outcome: 'met', fact: { code: 'title-held', award } };
    return before === 'undecided'
      ? { outcome: 'undecided', fact: { code: 'title-waits', award } }
      : { outcome: 'unmet', fact: { code: 'title-missing', award } };
  },
});
