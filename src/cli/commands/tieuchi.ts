import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua tieuchi danhsach | xem | kiemtra | sosanh`: the criteria sets themselves. */
export const criteriaCommand: CommandDefinition = {
  name: 'tieuchi',
  add: (program, world, finish) => {
    const tieuchi = program
      .command('tieuchi')
      .usage('<lệnh> [tùy chọn]')
      .helpCommand(false)
      .description('Các bộ tiêu chí chấm điểm: liệt kê, xem, kiểm tra, so sánh hai bản.')
      .addHelpText(
        'after',
        '\nVí dụ:\n  thidua tieuchi danhsach\n  thidua tieuchi kiemtra tieu-chi/2022.1.yaml',
      );
    addCommonFlags(
      tieuchi
        .command('danhsach')
        .description('Liệt kê các bộ tiêu chí đi kèm công cụ và của thư mục làm việc.')
        .addHelpText('after', '\nVí dụ:\n  thidua tieuchi danhsach'),
    ).action((options: CommonOptions) =>
      finish(options, async () => {
        const { listCriteria } = await import('../actions/criteria-list.ts');
        return listCriteria(world, options);
      }),
    );
    addCommonFlags(
      tieuchi
        .command('xem <bản>')
        .description('Xem một bộ tiêu chí: nhóm, tiêu chí, điểm tối đa, cách chấm, điều khoản.')
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua tieuchi xem 2019.1\n  thidua tieuchi xem tieu-chi/2022.1.yaml',
        ),
    ).action((asked: string, options: CommonOptions) =>
      finish(options, async () => {
        const { showCriteria } = await import('../actions/criteria-show.ts');
        return showCriteria(world, asked, options);
      }),
    );
    addCommonFlags(
      tieuchi
        .command('kiemtra [tệp...]')
        .description(
          'Kiểm tra các tệp tiêu chí (không ghi tệp nào thì kiểm tra tất cả), chỉ ra từng dòng sai.',
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua tieuchi kiemtra\n  thidua tieuchi kiemtra tieu-chi/2022.1.yaml',
        ),
    ).action((files: string[], options: CommonOptions) =>
      finish(options, async () => {
        const { checkCriteria } = await import('../actions/criteria-check.ts');
        return checkCriteria(world, files, options);
      }),
    );
    addCommonFlags(
      tieuchi
        .command('sosanh <a> <b>')
        .description('So sánh hai bản tiêu chí: thêm, bớt, đổi điểm, đổi cách chấm, đổi điều kiện.')
        .addHelpText('after', '\nVí dụ:\n  thidua tieuchi sosanh 2019.1 tieu-chi/2022.1.yaml'),
    ).action((before: string, after: string, options: CommonOptions) =>
      finish(options, async () => {
        const { compareCriteria } = await import('../actions/criteria-compare.ts');
        return compareCriteria(world, before, after, options);
      }),
    );
  },
};
