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
  TD4220: entry<{ folder: string; what: string }>({
    severity: 'error',
    title: 'Không lập được thư mục mới ở nơi này',
    message: ({ folder, what }) => `Thư mục “${folder}” ${what}; chưa ghi gì.`,
    hint: () => 'Chỉ một thư mục khác, chưa có gì, ví dụ “thidua khoitao ../thi-dua-2027 --tu .”.',
  }),
  TD4221: entry<{ plan: string; from: number; to: number; year: number }>({
    severity: 'error',
    title: 'Năm nằm ngoài kế hoạch',
    message: ({ plan, from, to, year }) =>
      `Kế hoạch số ${plan} của thư mục cũ thực hiện từ năm ${from} đến năm ${to}; năm ${year} thuộc kế hoạch khác.`,
    hint: () =>
      'Dùng lại bộ tiêu chí cho kế hoạch tiếp theo: thêm --so-ke-hoach <số> (và --tu-nam, --den-nam). Kế hoạch có bảng tiêu chí riêng: thêm --bang <tệp>. Năm khác của kế hoạch cũ: thêm --nam <năm>.',
  }),
  TD4222: entry<{ flag: string; found: string; what: string }>({
    severity: 'error',
    title: 'Thay đổi về đơn vị chưa đúng',
    message: ({ flag, found, what }) => `${flag} “${found}”: ${what}.`,
    hint: () =>
      'Cách ghi: --doi-ten "MN01=tên mới", --sap-nhap "TDP03=TDP01", --thoi KT, --them "MN02; tên; loại; cụm", --loai "loại cũ=loại mới"; mã như cột “Mã” của don-vi.xlsx.',
  }),
  TD4223: entry<{ plan: string }>({
    severity: 'error',
    title: 'Thư mục cũ thiếu bộ tiêu chí',
    message: ({ plan }) =>
      `Không có bộ tiêu chí nào dùng được của kế hoạch “${plan}” ghi trong thidua.yaml của thư mục cũ.`,
    hint: () =>
      'Chạy “thidua tieuchi kiemtra” trong thư mục cũ và sửa tệp trong tieu-chi, hoặc lập thư mục mới bằng “thidua khoitao” không có --tu.',
  }),
  TD4224: entry<{ type: string; known: readonly string[] }>({
    severity: 'warning',
    title: 'Loại đơn vị không có trong kế hoạch mới',
    message: ({ type, known }) =>
      `Các đơn vị loại “${type}” được chép sang nhưng kế hoạch mới không có loại này; các loại của kế hoạch mới: ${known.join('; ')}.`,
    hint: () =>
      'Mở don-vi.xlsx của thư mục mới, chọn lại cột “Loại”; hoặc lập lại với --loai "loại cũ=loại mới".',
  }),
  TD4225: entry<{ count: number }>({
    severity: 'info',
    title: 'Đơn vị giữ như cũ',
    message: ({ count }) =>
      `${count} đơn vị đang hoạt động được coi là vẫn còn, tên như cũ; không có đơn vị mới.`,
    hint: () =>
      'Có thay đổi thì sửa don-vi.xlsx của thư mục mới: đơn vị thôi hoạt động ghi “Đến ngày” và “Đơn vị kế thừa”, đơn vị mới ghi “Từ ngày”.',
  }),
  TD4226: entry<Record<never, never>>({
    severity: 'info',
    title: 'Sổ đơn vị được lập lại',
    message: () =>
      'Sổ đơn vị của thư mục mới được lập lại theo mẫu của công cụ: đủ các đơn vị và các cột của sổ, không chép màu, ghi chú, cột riêng của cơ quan.',
    hint: () => 'Cần phần riêng thì mở sổ của thư mục cũ (vẫn còn nguyên) và chép sang.',
  }),
  TD4227: entry<{ plan: string; kept: string }>({
    severity: 'info',
    title: 'Sổ khen thưởng bắt đầu lại',
    message: ({ plan, kept }) =>
      `Sổ khen thưởng chỉ ghi khen thưởng trong một phong trào, nên sổ của kế hoạch mới còn trống; sổ của kế hoạch số ${plan} được giữ ở tệp ${kept}.`,
    hint: () => 'Không cần làm gì; tệp ấy để tra cứu.',
  }),
  TD4228: entry<{ units: readonly string[]; lines: readonly string[]; isAll: boolean }>({
    severity: 'warning',
    title: 'Đơn vị chưa ghi cụm thi đua mà tiêu chí so trong cụm',
    message: ({ units, lines, isAll }) => {
      const shown = units.slice(0, 5).join('; ');
      const more = units.length > 5 ? ` và ${units.length - 5} đơn vị khác` : '';
      const those = isAll
        ? `Không đơn vị nào trong ${units.length} đơn vị ghi cụm, khối thi đua`
        : `${units.length} đơn vị chưa ghi cụm, khối thi đua (${shown}${more})`;
      const effect =
        units.length === 1
          ? 'đơn vị ấy không có ai để so, được coi là dẫn đầu'
          : 'các đơn vị ấy được so với nhau như chung một cụm';
      return `${those}; ở tiêu chí so với đơn vị dẫn đầu cụm (${lines.map((line) => `“${line}”`).join(', ')}), ${effect}.`;
    },
    hint: () =>
      'Ghi cột “Cụm thi đua” trong don-vi.xlsx rồi chạy lại; kế hoạch không chia cụm thì không phải sửa.',
  }),
  TD4280: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Không có kế hoạch được nêu',
    message: ({ found, known }) =>
      `Không có kế hoạch hay bộ khởi đầu “${found}”; có sẵn: ${known.join(', ')}.`,
    hint: () =>
      'Ghi một trong các mã ấy sau --ke-hoach, đường dẫn tới tệp bộ tiêu chí (.yaml), hoặc tới bảng tiêu chí của kế hoạch (.docx, .xlsx).',
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
