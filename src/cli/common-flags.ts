import { type Command, Option } from 'commander';

/** Adds the flags that every command takes (contract section 2), in the order in which help shows them. */
export function addCommonFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--thu-muc <thư mục>', 'thư mục làm việc (mặc định: thư mục hiện tại, rồi thư mục cha)'),
    )
    .addOption(new Option('--nguon <đường dẫn...>', 'đọc các tệp, thư mục này thay cho thư mục nhan/'))
    .addOption(new Option('--ra <thư mục>', 'ghi văn bản vào thư mục này'))
    .addOption(new Option('--ngay <dd/mm/yyyy>', 'ngày ghi trên văn bản (mặc định: hôm nay)'))
    .addOption(new Option('--json', 'chỉ in một đối tượng JSON ra màn hình, cho chương trình khác đọc'))
    .addOption(new Option('--khong-hoi', 'không hỏi gì, dùng giá trị đã cho hoặc mặc định'))
    .addOption(new Option('--chi-tiet', 'in thêm chi tiết: cách hiểu từng cột, thời gian, dấu vết lỗi'));
}

/** The flag that answers beforehand what `rasoat` and `tonghop` may ask: whose a file is. */
export function unitOfFileOption(): Option {
  return new Option(
    '--don-vi-cua <tệp=mã>',
    'nói trước tệp nào của đơn vị nào, ví dụ "bao cao.xlsx=PX10"; ghi được nhiều lần; được nhớ vào sổ đơn vị',
  ).argParser((typed: string, before: readonly string[] = []) => [...before, typed]);
}
