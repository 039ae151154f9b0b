import { Option } from 'commander';
import type { ReceiveOptions } from '../actions/receive.ts';
import type { CommandDefinition } from '../command.ts';

/** `thidua nhan <năm> <đường dẫn…>`: takes what units sent into `nhan/`, and keeps the intake log. */
export const receiveCommand: CommandDefinition = {
  name: 'nhan',
  add: (program, world, finish) => {
    program
      .command('nhan')
      .argument('<năm>', 'năm của báo cáo, ví dụ 2022')
      .argument('<đường dẫn...>', 'tệp, thư mục, tệp nén .zip, thư .eml hoặc .msg')
      .description(
        'Nhận báo cáo các đơn vị gửi: lấy tệp đính kèm của thư, giải nén, chép vào thư mục nhan/ của năm\nvà ghi sổ nhận so-nhan.csv (ai gửi, ngày nào, tệp gì). Tệp gốc giữ nguyên tại chỗ; chạy lại không nhận trùng.',
      )
      .addOption(
        new Option(
          '--ngay-nhan <dd/mm/yyyy>',
          'ngày nhận của các tệp không đến bằng thư (mặc định: hôm nay); thư thì lấy ngày trong thư',
        ),
      )
      .addOption(
        new Option('--thu-muc <thư mục>', 'thư mục làm việc (mặc định: thư mục hiện tại, rồi thư mục cha)'),
      )
      .addOption(new Option('--json', 'chỉ in một đối tượng JSON ra màn hình, cho chương trình khác đọc'))
      .addOption(new Option('--khong-hoi', 'không hỏi gì, dùng giá trị đã cho hoặc mặc định'))
      .addOption(new Option('--chi-tiet', 'in đủ từng tệp dù nhiều, và dấu vết lỗi'))
      .addHelpText(
        'after',
        '\nVí dụ:\n  thidua nhan 2022 "D:\\Thư thi đua\\tháng 11"\n  thidua nhan 2022 bao-cao.eml ho-so.zip "phường Đông Vệ.xlsx" --ngay-nhan 29/11/2022',
      )
      .action((year: string, sources: readonly string[], options: ReceiveOptions) =>
        finish(options, async () => {
          const { receive } = await import('../actions/receive.ts');
          return receive(world, year, sources, options);
        }),
      );
  },
};
