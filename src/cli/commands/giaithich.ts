import { Option } from 'commander';
import type { ExplainOptions } from '../actions/explain.ts';
import type { CommandDefinition } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua giaithich <năm> <đơn vị> [họ tên]`: how a score or a nomination came about. */
export const explainCommand: CommandDefinition = {
  name: 'giaithich',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('giaithich')
        .argument('<năm>', 'năm của kết quả, ví dụ 2022')
        .argument('<đơn vị>', 'mã hoặc tên đơn vị; không cần gõ dấu')
        .argument('[họ tên]', 'họ tên một người của đơn vị')
        .description(
          'Giải thích điểm và kết quả xét khen thưởng của một đơn vị hoặc một người: từng dòng, từng ô, từng mục của kế hoạch.',
        )
        .addOption(new Option('--ky <kỳ>', 'hang-nam (mặc định), so-ket hoặc tong-ket'))
        .addOption(new Option('--o <trang!ô>', 'một ô trong tệp của đơn vị đã thành gì, ví dụ "Cá nhân!AH6"'))
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua giaithich 2022 "phường Đông Vệ"\n  thidua giaithich 2022 "phường Đông Vệ" "Nguyễn Văn An"\n  thidua giaithich 2022 "phường Đông Vệ" --ky so-ket\n  thidua giaithich 2022 "phường Đông Vệ" --o "Cá nhân!AH6"',
        ),
    ).action((year: string, unit: string, name: string | undefined, options: ExplainOptions) =>
      finish(options, async () => {
        const { explain } = await import('../actions/explain.ts');
        return explain(world, { year, unit, name }, options);
      }),
    );
  },
};
