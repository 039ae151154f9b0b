import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua tongket <năm>`: the final review (plan V.3). */
export const finalReviewCommand: CommandDefinition = {
  name: 'tongket',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('tongket')
        .argument('<năm>', 'năm tổng kết, ví dụ 2025')
        .description(
          'Tổng kết phong trào: đọc kết quả mọi năm của phong trào, xét khen thưởng tổng kết, lập báo cáo tổng kết,\ntờ trình và danh sách trong <năm>/tong-ket/. Năm chưa có kết quả được nêu rõ, không tính là 0.',
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua tongket 2025 --ngay 25/3/2025     (trước khi sắp xếp đơn vị hành chính ngày 01/7/2025)',
        ),
    ).action((year: string, options: CommonOptions) =>
      finish(options, async () => {
        const { review } = await import('../actions/review.ts');
        return review(world, 'final', year, options);
      }),
    );
  },
};
