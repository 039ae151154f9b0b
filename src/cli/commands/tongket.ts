import { defineCommand } from '../command.ts';
import { commonOptions, overviewOptions, printOption } from '../common-options.ts';
import { year } from '../declare.ts';
import { openCriteria } from '../openers.ts';

/** `thidua tongket <năm>`: the final review (plan V.3). */
export const finalReviewCommand = defineCommand({
  name: 'tongket',
  description:
    'Tổng kết phong trào: đọc kết quả mọi năm của phong trào, xét khen thưởng tổng kết, lập báo cáo tổng kết,\ntờ trình và danh sách trong <năm>/tong-ket/. Năm chưa có kết quả được nêu rõ, không tính là 0.',
  examples: [
    'thidua tongket 2025',
    'thidua tongket 2025 --ngay 25/3/2025     (trước hạn báo cáo năm cuối: năm ấy được nêu rõ là chưa có)',
  ],
  args: { year: year('năm tổng kết, ví dụ 2025') },
  options: { ...overviewOptions, ...printOption, ...commonOptions },
  idle: ['sources'],
  open: openCriteria,
  lock: ({ workspace }) => workspace.folder,
  run: async (call, opened, before) => {
    const { review } = await import('../steps/review.ts');
    return review('final', call, opened, before);
  },
});
