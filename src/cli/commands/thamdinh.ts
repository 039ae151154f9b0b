import { Option } from 'commander';
import type { VerifyOptions } from '../actions/verify.ts';
import type { CommandDefinition } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua thamdinh <năm>`: the council's verified points. */
export const verifyCommand: CommandDefinition = {
  name: 'thamdinh',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('thamdinh')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Lập bảng tham-dinh.xlsx để Hội đồng ghi điểm thẩm định và lý do; gộp các bản đã ghi của nhiều đoàn;\nđề xuất đơn vị cần kiểm tra. Điểm đã ghi không bao giờ bị mất. Ghi xong thì chạy “thidua tonghop” để dùng.',
        )
        .addOption(new Option('--don-vi <mã hoặc tên...>', 'chỉ đưa các đơn vị này vào bảng'))
        .addOption(new Option('--gop <tệp...>', 'gộp điểm từ các bản đã ghi này vào tham-dinh.xlsx của năm'))
        .addOption(
          new Option(
            '--chon <số>',
            'đề xuất chừng ấy đơn vị để kiểm tra, nêu lý do, và lập kế hoạch kiểm tra (.docx)',
          ),
        )
        .addOption(
          new Option(
            '--hat-giong <số>',
            'hạt giống để bốc ngẫu nhiên; cùng số thì cùng danh sách (mặc định: năm)',
          ),
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua thamdinh 2022\n  thidua thamdinh 2022 --don-vi PX01 "phường Đông Vệ" --ra doan-1\n  thidua thamdinh 2022 --gop doan-1/tham-dinh.xlsx doan-2/tham-dinh.xlsx\n  thidua thamdinh 2022 --chon 10 --ngay 01/12/2022',
        ),
    ).action((year: string, options: VerifyOptions) =>
      finish(options, async () => {
        const { verify } = await import('../actions/verify.ts');
        return verify(world, year, options);
      }),
    );
  },
};
