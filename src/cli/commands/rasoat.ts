import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua rasoat <năm>`: reads and checks everything, scores nothing. */
export const checkCommand: CommandDefinition = {
  name: 'rasoat',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('rasoat')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Đọc và kiểm tra mọi bản nộp của năm, chỉ ra từng ô sai; chưa chấm điểm, chưa lập văn bản.',
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua rasoat 2022\n  thidua rasoat 2022 --nguon "C:\\Tải về\\Phường Đông Vệ.xlsx" --chi-tiet',
        ),
    ).action((year: string, options: CommonOptions) =>
      finish(options, async () => {
        const { check } = await import('../actions/check.ts');
        return check(world, year, options);
      }),
    );
  },
};
