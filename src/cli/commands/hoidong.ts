import { Option } from 'commander';
import type { CouncilOptions } from '../actions/council.ts';
import type { CommandDefinition } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua hoidong <năm>`: the council's meeting, choices and votes. */
export const councilCommand: CommandDefinition = {
  name: 'hoidong',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('hoidong')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Lập tệp hoi-dong.xlsx để ghi phiên họp, lựa chọn và phiếu của Hội đồng; ghi lựa chọn, phiếu ngay trên\nmàn hình. Nội dung đã ghi không bao giờ bị mất. Ghi xong thì chạy “thidua tonghop” (soket, tongket) để dùng.',
        )
        .addOption(new Option('--ky <kỳ>', 'kỳ xét: hang-nam, so-ket hoặc tong-ket (mặc định: hang-nam)'))
        .addOption(
          new Option(
            '--chon <đơn vị, cá nhân...>',
            'Hội đồng chọn các trường hợp này: mã, tên đơn vị, hoặc "họ tên - đơn vị"',
          ),
        )
        .addOption(new Option('--khong-chon <đơn vị, cá nhân...>', 'Hội đồng không chọn các trường hợp này'))
        .addOption(new Option('--hinh-thuc <mã>', 'hình thức khen thưởng của các lựa chọn trên'))
        .addOption(new Option('--ly-do <lý do>', 'lý do của các lựa chọn trên; bắt buộc'))
        .addOption(new Option('--nguoi <họ tên>', 'người quyết định (mặc định: người chủ trì đã ghi)'))
        .addOption(new Option('--phieu <tệp.xlsx>', 'lấy số phiếu từ một tệp khác cùng dạng'))
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua hoidong 2022\n  thidua hoidong 2022 --chon PX01 "Nguyễn Văn An - phường Đông Vệ" --ly-do "Thành tích nổi trội hơn"\n  thidua hoidong 2022 --phieu kiem-phieu.xlsx\n  thidua hoidong 2022 --ky so-ket',
        ),
    ).action((year: string, options: CouncilOptions) =>
      finish(options, async () => {
        const { council } = await import('../actions/council.ts');
        return council(world, year, options);
      }),
    );
  },
};
