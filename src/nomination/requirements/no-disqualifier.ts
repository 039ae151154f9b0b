import { z } from 'zod';
import { withoutStop } from '../../text/letters.ts';
import { defineRequirement } from '../requirement.ts';

/** Nothing excludes the candidate, and nothing is still being looked into (điều kiện loại trừ, tạm dừng). */
export const noDisqualifier = defineRequirement({
  kind: 'no-disqualifier',
  params: z.strictObject({}),
  example: '{ kind: no-disqualifier }',
  describe: () => 'Không thuộc trường hợp loại trừ hoặc tạm dừng xét',
  test: ({ eligibility: { disqualified, onHold, grounds } }, _params, { set }) => {
    const excluded = disqualified.map((id) => {
      const title = withoutStop(set.disqualifiers.find((each) => each.id === id)?.title ?? '');
      const ground = withoutStop(grounds?.[id] ?? '');
      return `${id}${title === '' ? '' : `: ${title}`}${ground === '' ? '' : ` (${ground})`}`;
    });
    if (excluded.length > 0)
      return { outcome: 'unmet', because: `Loại trừ theo ${excluded.join('; theo ')}.` };
    if (onHold.length > 0)
      return { outcome: 'undecided', because: `Tạm dừng xét: ${onHold.map(withoutStop).join('; ')}.` };
    return { outcome: 'met', because: 'Không có thông tin vi phạm, kỷ luật.' };
  },
});
