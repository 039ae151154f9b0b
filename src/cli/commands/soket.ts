import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua soket <năm>`: the interim review (plan V.2). */
export const interimReviewCommand: CommandDefinition = {
  name: 'soket',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('soket')
        .argument('<năm>', 'năm sơ kết, ví dụ 2022')
        .description(
          'Sơ kết phong trào: đọc kết quả các năm từ đầu phong trào đến năm này, xét khen thưởng sơ kết,\nlập báo cáo sơ kết, tờ trình và danh sách trong <năm>/so-ket/. Năm chưa có kết quả được nêu rõ, không tính là 0.',
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua soket 2022\n  thidua soket 2022 --ngay 15/3/2022     (sơ kết Quý I, khi năm 2022 chưa đến hạn báo cáo)',
        ),
    ).action((year: string, options: CommonOptions) =>
      finish(options, async () => {
        const { review } = await import('../actions/review.ts');
        return review(world, 'interim', year, options);
      }),
    );
  },
};
