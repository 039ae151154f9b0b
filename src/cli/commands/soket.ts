import { defineCommand } from '../command.ts';
import { commonOptions, overviewOptions, printOption } from '../common-options.ts';
import { year } from '../declare.ts';
import { openCriteria } from '../openers.ts';

/** `thidua soket <năm>`: the interim review (plan V.2). */
export const interimReviewCommand = defineCommand({
  name: 'soket',
  description:
    'Sơ kết phong trào: đọc kết quả các năm từ đầu phong trào đến năm này, xét khen thưởng sơ kết,\nlập báo cáo sơ kết, tờ trình và danh sách trong <năm>/so-ket/. Năm chưa có kết quả được nêu rõ, không tính là 0.',
  examples: [
    'thidua soket 2022',
    'thidua soket 2022 --ngay 15/3/2022     (sơ kết Quý I, khi năm 2022 chưa đến hạn báo cáo)',
  ],
  args: { year: year('năm sơ kết, ví dụ 2022') },
  options: { ...overviewOptions, ...printOption, ...commonOptions },
  idle: ['sources'],
  open: openCriteria,
  lock: ({ workspace }) => workspace.folder,
  run: async (call, opened, before) => {
    const { review } = await import('../steps/review.ts');
    return review('interim', call, opened, before);
  },
});
