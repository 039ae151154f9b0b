import { z } from 'zod';
import { defineRequirement, type Verdict } from '../requirement.ts';

/** No line that asks for evidence lacks it: until it is supplied the case waits (điều kiện H2). */
export const evidenceComplete = defineRequirement({
  kind: 'evidence-complete',
  params: z.strictObject({}),
  example: '{ kind: evidence-complete }',
  describe: () => 'Đủ minh chứng ở các tiêu chí bắt buộc có minh chứng',
  test: ({ linesWithoutEvidence, submission }, _params, { review }): Verdict => {
    // A review reads the years' totals only.
    if (review !== 'annual')
      return undecided('Minh chứng được xem ở từng năm, kỳ này công cụ không xem lại; Hội đồng xem xét.');
    if (submission === 'missing' || submission === 'rejected')
      return undecided('Chưa có bản nộp dùng được nên chưa xem được minh chứng.');
    return linesWithoutEvidence.length === 0
      ? { outcome: 'met', because: 'Đủ minh chứng ở các tiêu chí bắt buộc.' }
      : undecided(`Chưa đủ căn cứ: còn thiếu minh chứng ở ${linesWithoutEvidence.join(', ')}.`);
  },
});

function undecided(because: string): Verdict {
  return { outcome: 'undecided', because };
}
