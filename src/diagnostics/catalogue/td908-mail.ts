import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD908x: drafts of mail to the units. */
export const mailFaults = {
  TD9080: entry<{ readonly units: readonly string[] }>({
    severity: 'warning',
    title: 'Đơn vị chưa có địa chỉ thư nên chưa có thư nháp',
    message: ({ units }) =>
      `Cột “Email” của sổ đơn vị còn trống ở ${units.length} đơn vị: ${listed(units)}. Các đơn vị này chưa có thư nháp.`,
    hint: () => 'Ghi địa chỉ vào cột “Email” của don-vi.xlsx rồi chạy lại lệnh với --thu, hoặc gửi tay.',
  }),
  TD9081: entry<{
    readonly name: string;
    readonly code: string;
    readonly found: string;
    readonly isSent: boolean;
  }>({
    severity: 'warning',
    title: 'Địa chỉ thư ghi sai',
    message: ({ name, code, found, isSent }) =>
      `Cột “Email” của ${name} (mã ${code}) ghi “${found}”, không phải địa chỉ thư gửi được; ${
        isSent ? 'thư nháp chỉ ghi các địa chỉ đúng còn lại' : 'đơn vị này chưa có thư nháp'
      }.`,
    hint: () =>
      'Sửa trong don-vi.xlsx, ví dụ vanthu@vidu.vn; nhiều địa chỉ thì cách nhau bằng dấu chấm phẩy. Rồi chạy lại với --thu.',
  }),
  TD9082: entry<{ readonly count: number }>({
    severity: 'info',
    title: 'Thư nháp cũ đã bỏ',
    message: ({ count }) =>
      `Đã bỏ ${count} thư nháp của lần trước: tệp gửi kèm đã lập lại khác đi, hoặc đơn vị không còn thuộc diện gửi.`,
    hint: () => 'Cần thư mới thì chạy lại lệnh với --thu.',
  }),
  TD9083: yamlEntry('Tệp lời thư ghi sai', 'thư nháp dùng lời có sẵn của công cụ'),
  TD9084: entry<{ readonly files: readonly string[] }>({
    severity: 'warning',
    title: 'Biểu mẫu đã bị sửa nên chưa có thư nháp',
    message: ({ files }) =>
      `${files.length} biểu mẫu trong thư mục khác với biểu trống nên không được gửi kèm: ${listed(files)}.`,
    hint: () =>
      'Xem lại từng tệp: là biểu cũ thì chạy lại với --ghi-de --thu; là bản đơn vị đã ghi thì đừng gửi đi.',
  }),
};

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown}, …` : shown;
}
