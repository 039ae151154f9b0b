import { Option } from 'commander';
import type { FormOptions } from '../actions/write-forms.ts';
import type { CommandDefinition } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua bieumau <năm>`: one blank form per unit in force that year. */
export const formsCommand: CommandDefinition = {
  name: 'bieumau',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('bieumau <năm>')
        .description(
          'Lập biểu mẫu Excel để gửi cho từng đơn vị, mỗi đơn vị một tệp, theo bộ tiêu chí của năm.',
        )
        .addOption(new Option('--don-vi <mã hoặc tên...>', 'chỉ lập cho các đơn vị này'))
        .addOption(new Option('--so-dong <số>', 'số dòng ghi cá nhân trong mỗi biểu (mặc định: 60)'))
        .addOption(new Option('--ghi-de', 'ghi đè tệp đã có mà nội dung khác'))
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua bieumau 2022\n  thidua bieumau 2022 --don-vi PX01 "phường Đông Vệ" --so-dong 120',
        ),
    ).action((year: string, options: FormOptions) =>
      finish(options, async () => {
        const { writeForms } = await import('../actions/write-forms.ts');
        return writeForms(world, year, options);
      }),
    );
  },
};
