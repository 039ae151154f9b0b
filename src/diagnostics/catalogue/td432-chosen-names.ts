import { entry } from '../entry.ts';

/** TD432x: whose a file is, as the clerk chose, kept in `don-vi.xlsx`. */
export const chosenNameFaults = {
  TD4321: entry<{ alias: string; unit: string }>({
    severity: 'info',
    title: 'Đã ghi nhớ tên gọi của đơn vị',
    message: ({ alias, unit }) =>
      `“${alias}” đã được ghi vào cột “Tên gọi khác” của ${unit}; lần sau công cụ tự nhận ra.`,
    hint: () =>
      'Nếu chọn nhầm, xóa tên đó ở cột “Tên gọi khác” và dòng của tệp ở trang “Tên gọi đã chọn” của don-vi.xlsx.',
  }),
  TD4322: entry<{ because: string; lines: readonly { name: string; unit: string }[] }>({
    severity: 'warning',
    title: 'Lựa chọn chưa được ghi nhớ',
    message: ({ because, lines }) =>
      `Lựa chọn cho ${lines.map(({ name, unit }) => `“${name}” → ${unit}`).join('; ')} chỉ có hiệu lực trong lần chạy này: ${because}.`,
    hint: () => 'Đóng don-vi.xlsx nếu đang mở rồi chạy lại, hoặc tự ghi tên đó vào cột “Tên gọi khác”.',
  }),
  TD4323: entry<{ file: string }>({
    severity: 'warning',
    title: 'Không có tệp được nêu ở --don-vi-cua',
    message: ({ file }) =>
      `--don-vi-cua nêu tệp “${file}” nhưng không đọc được bảng tính nào có tên đó, hoặc có nhiều tệp trùng tên.`,
    hint: () =>
      'Ghi tên tệp như trong thư mục nhận, cả thư mục con nếu có, ví dụ “khoi-truong/bao cao.xlsx”.',
  }),
};
