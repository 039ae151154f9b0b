import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD9045–TD9049: what became of the tool's own papers on the disk; the day of a year that is over. */
export const ownFileFaults = {
  TD9045: entry<{ readonly files: readonly { readonly path: string; readonly beside: string }[] }>({
    severity: 'error',
    title: 'Văn bản đang mở nên chưa thay được',
    message: ({ files }) =>
      `${files.map(({ path, beside }) => `“${path}” đang mở bằng chương trình khác: bản mới ghi ở “${beside}”`).join('; ')}. Mọi văn bản khác đã ghi xong.`,
    hint: () =>
      'Đóng tệp đang mở rồi chạy lại: bản mới sẽ vào đúng chỗ, tệp “(bản mới)” tự mất, phần viết tay trong ô dành sẵn được giữ.',
  }),
  TD9046: entry<{ readonly files: readonly string[] }>({
    severity: 'error',
    title: 'Văn bản không còn dùng nhưng đang mở nên chưa xóa được',
    message: ({ files }) =>
      `Lần này không còn lập các văn bản sau, nhưng chúng đang mở bằng chương trình khác nên vẫn nằm đó: ${files.join(', ')}.`,
    hint: () => 'Đừng dùng các tệp này; đóng lại rồi chạy lại lệnh.',
  }),
  TD9047: entry<{ readonly year: number; readonly date: string }>({
    severity: 'warning',
    title: 'Năm đã qua: văn bản ghi ngày của năm đó',
    message: ({ year, date }) => `Năm ${year} đã qua; không có --ngay nên văn bản ghi ngày ${date}.`,
    hint: ({ year }) =>
      `Muốn ngày khác thì thêm --ngay, ví dụ --ngay 15/12/${year}; ngày ghi ở tonghop, soket, tongket được nhớ cho các lần sau.`,
  }),
  TD9048: yamlEntry('Tệp ngày của văn bản không đọc được', 'ngày ghi trong tệp không được dùng'),
  TD9049: yamlEntry('Mục của tệp ngày văn bản ghi sai', 'ngày ghi trong tệp không được dùng'),
};
