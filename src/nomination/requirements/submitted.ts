import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** The unit reported (plan VI.1); by default late reports count, and the reason says so. */
export const submitted = defineRequirement({
  kind: 'submitted',
  params: z.strictObject({ onTime: z.boolean().optional() }),
  example: '{ kind: submitted }',
  describe: ({ onTime }) => (onTime ? 'Đơn vị nộp báo cáo đúng hạn' : 'Đơn vị đã nộp báo cáo'),
  test: ({ submission }, { onTime }) => {
    if (submission === 'missing') return { outcome: 'unmet', because: 'Đơn vị chưa nộp báo cáo.' };
    if (submission === 'rejected')
      return { outcome: 'undecided', because: 'Bản nộp của đơn vị không dùng được.' };
    if (submission === 'on-time') return { outcome: 'met', because: 'Đơn vị nộp báo cáo đúng hạn.' };
    return { outcome: onTime ? 'unmet' : 'met', because: 'Đơn vị nộp báo cáo chậm so với hạn.' };
  },
});
