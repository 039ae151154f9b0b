import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD42xx: the workspace, its profile `thidua.yaml` and its intake log. */
export const workspaceFaults = {
  TD4201: entry<{ folders: readonly string[] }>({
    severity: 'error',
    title: 'Không thấy thư mục làm việc',
    message: ({ folders }) =>
      `Không có tệp thidua.yaml; đã tìm ở ${folders.map((folder) => `“${folder}”`).join(', ')}.`,
    hint: () =>
      'Chỉ thư mục làm việc bằng --thu-muc, hoặc tạo một thư mục mới bằng lệnh “thidua khoitao <thư mục>”.',
  }),
  TD4202: yamlEntry('Hồ sơ thidua.yaml không đọc được'),
  TD4203: yamlEntry('Hồ sơ có mục lạ'),
  TD4204: yamlEntry('Hồ sơ thiếu mục'),
  TD4205: yamlEntry('Hồ sơ có mục ghi chưa đúng'),
  TD4206: entry<{ first: number; second: number }>({
    severity: 'error',
    title: 'Thời gian của hai cơ quan trùng nhau',
    message: ({ first, second }) =>
      `Trong thidua.yaml, thời gian (from – to) của cơ quan thứ ${first} và thứ ${second} ở mục offices trùng nhau.`,
    hint: () => 'Sửa from, to để mỗi ngày chỉ có một cơ quan phụ trách.',
  }),
  TD4207: entry<{ line: number; missing: readonly string[] }>({
    severity: 'warning',
    title: 'Dòng của sổ nhận không đọc được',
    message: ({ line, missing }) =>
      `Dòng ${line} của sổ nhận không có ${missing.join(', ')} hợp lệ nên không được dùng.`,
    hint: () => 'Sửa lại dòng đó theo các dòng khác của sổ; ngày ghi ngày/tháng/năm.',
  }),
  TD4208: entry<{ because: string }>({
    severity: 'error',
    title: 'Sổ nhận không đọc được',
    message: ({ because }) => `Không đọc được sổ nhận vì ${because}; ngày nhận của các tệp vì vậy chưa rõ.`,
    hint: () => 'Mở sổ nhận bằng Excel, sửa chỗ hỏng rồi lưu lại dạng “Unicode Text”, giữ nguyên tên tệp.',
  }),
  TD4209: entry<{ because: string }>({
    severity: 'error',
    title: 'Sổ nhận không ghi tiếp được',
    message: ({ because }) => `Không ghi thêm được vào sổ nhận vì ${because}; chưa tệp nào được nhận.`,
    hint: () =>
      'Mở sổ nhận bằng Excel, lưu lại dạng “Unicode Text” với đủ các cột như ban đầu, hoặc đổi tên tệp sổ cũ để công cụ mở sổ mới.',
  }),
  TD4280: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Không có kế hoạch được nêu',
    message: ({ found, known }) =>
      `Không có kế hoạch hay bộ khởi đầu “${found}”; có sẵn: ${known.join(', ')}.`,
    hint: () =>
      'Ghi một trong các mã ấy sau --ke-hoach, hoặc đường dẫn tới tệp bộ tiêu chí (.yaml). Phụ lục của kế hoạch (.docx, .xlsx) thì đưa vào trước bằng “thidua tieuchi nhap <tệp>”.',
  }),
  TD4290: entry<{ date: string; office: string }>({
    severity: 'warning',
    title: 'Chưa có cơ quan ban hành vào ngày lập văn bản',
    message: ({ date, office }) =>
      `Hồ sơ thidua.yaml không có cơ quan nào ban hành văn bản vào ngày ${date}; văn bản tạm ghi ${office}.`,
    hint: () =>
      'Thêm một mục trong offices của thidua.yaml có from, to bao gồm ngày này, hoặc ghi ngày của văn bản bằng --ngay.',
  }),
};
