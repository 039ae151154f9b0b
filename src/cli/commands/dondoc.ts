import { Option } from 'commander';
import type { ReminderOptions } from '../actions/remind.ts';
import type { CommandDefinition } from '../command.ts';
import { addCommonFlags, unitOfFileOption } from '../common-flags.ts';

/** `thidua dondoc <năm>`: who has not submitted, who was late; the reminder letter. */
export const reminderCommand: CommandDefinition = {
  name: 'dondoc',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('dondoc')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Cho biết đơn vị nào chưa nộp, nộp chậm, nộp tệp không dùng được hoặc còn lỗi; lập công văn đôn đốc (.docx):\ntrước thời hạn là nhắc, sau thời hạn là yêu cầu. Đọc tệp trong nhan/, không cần tổng hợp trước; chưa chấm điểm.',
        )
        .addOption(
          new Option(
            '--han <dd/mm/yyyy>',
            'hạn mới phải gửi, ghi trong công văn khi thời hạn của năm đã qua',
          ),
        )
        .addOption(unitOfFileOption())
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua dondoc 2022\n  thidua dondoc 2022 --ngay 05/12/2022 --han 12/12/2022\n\nGhi vào <năm>/van-ban/ (hoặc --ra): cong-van-don-doc-<năm>.docx. Không còn đơn vị nào phải gửi thì không lập công văn.',
        ),
    ).action((year: string, options: ReminderOptions) =>
      finish(options, async () => {
        const { remind } = await import('../actions/remind.ts');
        return remind(world, year, options);
      }),
    );
  },
};
