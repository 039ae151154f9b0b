import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/**
 * Nothing excludes the candidate, and nothing is still being looked into (điều kiện loại trừ, tạm dừng). What there was
 * before and is no bar is told all the same.
 */
export const noDisqualifier = defineRequirement({
  kind: 'no-disqualifier',
  params: z.strictObject({}),
  example: '{ kind: no-disqualifier }',
  describe: () => 'Không thuộc trường hợp loại trừ hoặc tạm dừng xét',
  test: ({ eligibility: { disqualified, onHold, grounds, past = [] } }, _params, { set }) => {
    if (disqualified.length > 0) {
      const exclusions = disqualified.map((id) => ({
        id,
        title: set.disqualifiers.find((each) => each.id === id)?.title ?? '',
        grounds: [...(grounds?.[id] ?? [])],
      }));
      return { outcome: 'unmet', fact: { code: 'excluded', exclusions } };
    }
    if (onHold.length > 0) return { outcome: 'undecided', fact: { code: 'on-hold', holds: [...onHold] } };
    return {
      outcome: 'met',
      fact: past.length === 0 ? { code: 'no-violation' } : { code: 'past-violation', past: [...past] },
    };
  },
});
