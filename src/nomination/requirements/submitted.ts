import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** The unit reported (plan VI.1); by default late reports count, and the reason says so. */
export const submitted = defineRequirement({
  kind: 'submitted',
  params: z.strictObject({ onTime: z.boolean().optional() }),
  example: '{ kind: submitted }',
  describe: ({ onTime }) => (onTime ? 'Đơn vị nộp báo cáo đúng hạn' : 'Đơn vị đã nộp báo cáo'),
  test: ({ submission, history }, { onTime }) => {
    if (submission === 'missing') return { outcome: 'unmet', fact: { code: 'report-missing' } };
    if (submission === 'rejected') return { outcome: 'undecided', fact: { code: 'report-unusable' } };
    if (submission === 'on-time') return { outcome: 'met', fact: { code: 'report-on-time' } };
    const { receivedOn = null, deadline = null } = history.at(-1)?.late?.[0] ?? {};
    return { outcome: onTime ? 'unmet' : 'met', fact: { code: 'report-late', receivedOn, deadline } };
  },
});
