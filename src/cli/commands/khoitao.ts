import { Option } from 'commander';
import type { CreateOptions } from '../actions/create.ts';
import type { CommandDefinition } from '../command.ts';

/** `thidua khoitao [thư mục]`: makes a workspace. */
export const createCommand: CommandDefinition = {
  name: 'khoitao',
  add: (program, world, finish) => {
    program
      .command('khoitao')
      .argument('[thư mục]', 'nơi tạo (mặc định: thư mục hiện tại)')
      .description(
        'Tạo thư mục làm việc: hồ sơ thidua.yaml, sổ đơn vị don-vi.xlsx và thư mục của năm. Cái gì đã có thì giữ nguyên.',
      )
      .addOption(new Option('--nam <năm>', 'năm đầu tiên sẽ tổng hợp (mặc định: năm nay)'))
      .addOption(new Option('--dia-ban <tên>', 'địa bàn, viết như trong câu (mặc định: thành phố Thanh Hóa)'))
      .addOption(new Option('--dia-danh <tên>', 'địa danh ở dòng ngày tháng (mặc định: theo địa bàn)'))
      .addOption(new Option('--co-quan <tên>', 'cơ quan lập văn bản (mặc định: Phòng Nội vụ)'))
      .addOption(new Option('--viet-tat <chữ>', 'tên cơ quan viết tắt trong ký hiệu (mặc định: PNV)'))
      .addOption(new Option('--chuc-vu <tên>', 'chức vụ người ký (mặc định: Trưởng phòng)'))
      .addOption(new Option('--nguoi-ky <họ tên>', 'họ tên người ký (để trống: ghi tay sau)'))
      .addOption(new Option('--email <địa chỉ>', 'nơi các đơn vị gửi báo cáo, in trong biểu mẫu'))
      .addOption(new Option('--dien-thoai <số>', 'điện thoại liên hệ, in trong biểu mẫu'))
      .addOption(
        new Option(
          '--so-trong',
          'sổ đơn vị chỉ có tiêu đề, không ghi sẵn phường, xã của thành phố Thanh Hóa',
        ),
      )
      .addOption(new Option('--thu-muc <thư mục>', 'như tham số [thư mục]'))
      .addOption(new Option('--ngay <dd/mm/yyyy>', 'ngày tạo ghi trong sổ đơn vị (mặc định: hôm nay)'))
      .addOption(new Option('--json', 'chỉ in một đối tượng JSON ra màn hình, cho chương trình khác đọc'))
      .addOption(new Option('--khong-hoi', 'không hỏi gì, dùng giá trị đã cho hoặc mặc định'))
      .addOption(new Option('--chi-tiet', 'in thêm dấu vết lỗi'))
      .addHelpText(
        'after',
        '\nVí dụ:\n  thidua khoitao thi-dua-2022 --nam 2022\n  thidua khoitao D:\\ThiDua --nam 2022 --nguoi-ky "Lê Thị Hoa" --email thidua@example.vn --khong-hoi',
      )
      .action((folder: string | undefined, options: CreateOptions) =>
        finish(options, async () => {
          const { create } = await import('../actions/create.ts');
          return create(world, folder, options);
        }),
      );
  },
};
