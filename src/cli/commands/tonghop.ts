import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags, unitOfFileOption } from '../common-flags.ts';

/** `thidua tonghop <năm>`: the year's job. */
export const compileCommand: CommandDefinition = {
  name: 'tonghop',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('tonghop')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Đọc và kiểm tra mọi bản nộp của năm, chấm điểm, xếp hạng, chọn danh sách đề nghị khen thưởng,\nghi ket-qua.json và lập các văn bản của năm.',
        )
        .addOption(unitOfFileOption())
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua tonghop 2022\n  thidua tonghop 2022 --ngay 05/12/2022 --ra "D:\\Thi đua\\Văn bản 2022"',
        ),
    ).action((year: string, options: CommonOptions) =>
      finish(options, async () => {
        const { compile } = await import('../actions/compile.ts');
        return compile(world, year, options);
      }),
    );
  },
};
