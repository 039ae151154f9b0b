import { z } from 'zod';
import { defineRequirement } from '../requirement.ts';

/** No line that asks for evidence lacks it: until it is supplied the case waits (điều kiện H2). */
export const evidenceComplete = defineRequirement({
  kind: 'evidence-complete',
  params: z.strictObject({}),
  example: '{ kind: evidence-complete }',
  describe: () => 'Đủ minh chứng ở các tiêu chí bắt buộc có minh chứng',
  test: ({ linesWithoutEvidence }) =>
    linesWithoutEvidence.length === 0
      ? { outcome: 'met', because: 'Đủ minh chứng ở các tiêu chí bắt buộc.' }
      : {
          outcome: 'undecided',
          because: `Chưa đủ căn cứ: còn thiếu minh chứng ở ${linesWithoutEvidence.join(', ')}.`,
        },
});
