import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** Nothing excludes the candidate, and nothing is still being looked into (điều kiện loại trừ, tạm dừng). */
export const noDisqualifier = defineRequirement({
  kind: 'no-disqualifier',
  params: z.strictObject({}),
  example: '{ kind: no-disqualifier }',
  describe: () => 'Không thuộc trường hợp loại trừ hoặc tạm dừng xét',
  test: ({ standing }, _params, { set }) => {
    const [excluded] = standing.disqualified;
    if (excluded !== undefined) {
      const title = set.disqualifiers.find(({ id }) => id === excluded)?.title ?? excluded;
      const ground = standing.grounds?.[excluded];
      const because = `Loại trừ theo ${excluded}: ${title}${ground === undefined ? '' : ` (${ground})`}.`;
      return { outcome: 'unmet', because };
    }
    if (standing.onHold.length > 0) {
      return { outcome: 'undecided', because: `Tạm dừng xét: ${standing.onHold.join(' ')}` };
    }
    return { outcome: 'met', because: 'Không có thông tin vi phạm, kỷ luật.' };
  },
});
