import type { CommandDefinition, CommonOptions } from '../command.ts';
import { addCommonFlags, unitOfFileOption } from '../common-flags.ts';

/** `thidua rasoat <năm>`: reads and checks everything, scores nothing. */
export const checkCommand: CommandDefinition = {
  name: 'rasoat',
  add: (program, world, finish) => {
    addCommonFlags(
      program
        .command('rasoat')
        .argument('<năm>', 'năm của kế hoạch, ví dụ 2022')
        .description(
          'Đọc và kiểm tra mọi bản nộp của năm, chỉ ra từng ô sai, lập danh sách lỗi và phiếu trả lại cho từng đơn vị; chưa chấm điểm.',
        )
        .addOption(unitOfFileOption())
        .addHelpText(
          'after',
          '\nVí dụ:\n  thidua rasoat 2022\n  thidua rasoat 2022 --nguon "C:\\Tải về\\Phường Đông Vệ.xlsx" --chi-tiet\n\nGhi vào <năm>/ra-soat/ (hoặc --ra): danh sách lỗi .xlsx; trong phieu-tra-lai/ mỗi đơn vị có lỗi một công văn .docx\nvà bản sao bảng tính đã tô màu, ghi chú các ô sai. Tệp trong nhan/ không bị sửa.',
        ),
    ).action((year: string, options: CommonOptions) =>
      finish(options, async () => {
        const { check } = await import('../actions/check.ts');
        return check(world, year, options);
      }),
    );
  },
};
