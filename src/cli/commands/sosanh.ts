import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags } from '../common-flags.ts';

/** `thidua sosanh <trước> <sau>`: what differs between two results. */
export const compareCommand: CommandDefinition = {
  name: 'sosanh',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('sosanh')
        .argument('<trước>', 'kết quả trước: một năm của thư mục làm việc, hoặc đường dẫn tới ket-qua.json')
        .argument('<sau>', 'kết quả sau, ghi như trên')
        .description(
          'So sánh hai kết quả: đơn vị nào lên, xuống, mới, không còn, sáp nhập; tiêu chí nào đổi và vì sao\n(bản nộp, tiêu chí, thẩm định, phiên bản công cụ); đề nghị khen thưởng thêm, bớt. Ghi bảng .xlsx.',
        )
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua sosanh 2021 2022\n  thidua sosanh luu/ket-qua-truoc-tham-dinh.json 2022 --chi-tiet\n\nGhi so-sanh-<trước>-<sau>.xlsx vào <năm sau>/van-ban/ (hoặc --ra; kết quả sau là đường dẫn thì thư mục hiện tại).',
        ),
    ).action((before: string, after: string, options: CommonOptions) =>
      finish(options, async () => {
        const { compare } = await import('../actions/compare.ts');
        return compare(world, [before, after], options);
      }),
    );
  },
};
