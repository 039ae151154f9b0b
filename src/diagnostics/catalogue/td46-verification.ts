import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD46xx: the council's verified points, `tham-dinh.xlsx` (contract section 6), and the choice of inspections. */
export const verificationFaults = {
  TD4601: entry<{ columns: readonly string[] }>({
    severity: 'error',
    title: 'Bảng thẩm định không có dòng tiêu đề',
    message: ({ columns }) =>
      `Không trang tính nào có một dòng tiêu đề gồm đủ các cột ${columns.map((column) => `“${column}”`).join(', ')}, nên không đọc được điểm thẩm định.`,
    hint: () =>
      'Giữ nguyên dòng tiêu đề của bảng do “thidua thamdinh <năm>” lập; nếu bảng đã hỏng, đổi tên tệp này rồi lập lại và chép điểm sang.',
  }),
  TD4602: entry<{ points: string; line: string }>({
    severity: 'error',
    title: 'Điểm thẩm định không nêu lý do',
    message: ({ points, line }) =>
      `Tiêu chí ${line} được thẩm định ${points} điểm nhưng cột “Lý do” để trống, nên điểm này chưa được dùng.`,
    hint: () => 'Ghi lý do ở cột “Lý do” cùng dòng, hoặc xóa điểm thẩm định.',
  }),
  TD4603: entry<{ points: string; line: string; max: string }>({
    severity: 'error',
    title: 'Điểm thẩm định vượt điểm tối đa',
    message: ({ points, line, max }) =>
      `Điểm thẩm định ${points} vượt điểm tối đa ${max} của tiêu chí ${line}, nên điểm này chưa được dùng.`,
    hint: ({ max }) => `Nhập một số từ 0 đến ${max}.`,
  }),
  TD4604: entry<{ points: string; line: string; max: string }>({
    severity: 'error',
    title: 'Điểm thẩm định nhỏ hơn 0',
    message: ({ points, line }) =>
      `Điểm thẩm định của tiêu chí ${line} là ${points}, nhỏ hơn 0, nên điểm này chưa được dùng.`,
    hint: ({ max }) => `Nhập một số từ 0 đến ${max}.`,
  }),
  TD4606: entry<{ found: string; unit: string }>({
    severity: 'error',
    title: 'Mã tiêu chí trong bảng thẩm định không dùng cho đơn vị',
    message: ({ found, unit }) =>
      `${found === '' ? 'Ô mã tiêu chí để trống' : `Bộ tiêu chí của năm không có tiêu chí “${found}” cho ${unit}`}, nên điểm thẩm định ở dòng này chưa được dùng.`,
    hint: () => 'Ghi đúng mã tiêu chí của loại đơn vị này, như trong bảng do “thidua thamdinh <năm>” lập.',
  }),
  TD4607: entry<{ found: string; line: string }>({
    severity: 'error',
    title: 'Điểm thẩm định không phải là số',
    message: ({ found, line }) =>
      `Điểm thẩm định của tiêu chí ${line} ghi “${found}”, không đọc được thành một số điểm, nên chưa được dùng.`,
    hint: () => 'Chỉ nhập một con số, ví dụ 7,5; nhận xét thì ghi ở cột “Lý do”.',
  }),
  TD4608: entry<{ missing: readonly string[]; line: string }>({
    severity: 'warning',
    title: 'Điểm thẩm định chưa ghi đủ người và ngày',
    message: ({ missing, line }) =>
      `Điểm thẩm định của tiêu chí ${line} đã được dùng nhưng chưa ghi ${missing.map((column) => `“${column}”`).join(' và ')}.`,
    hint: () => 'Ghi bổ sung để phụ lục điểm thẩm định của báo cáo nêu được ai thẩm định, ngày nào.',
  }),
  TD4609: entry<{ line: string; unit: string; others: readonly string[] }>({
    severity: 'error',
    title: 'Hai dòng cho hai điểm thẩm định khác nhau',
    message: ({ line, unit, others }) =>
      `Tiêu chí ${line} của ${unit} được ghi nhiều lần với điểm khác nhau (${others.join('; ')}), nên chưa dùng điểm nào.`,
    hint: () => 'Chỉ giữ lại một dòng, hoặc sửa cho các dòng cùng một điểm.',
  }),
  TD4610: entry<{ found: string; line: string }>({
    severity: 'warning',
    title: 'Ngày thẩm định không đọc được',
    message: ({ found, line }) =>
      `Ngày thẩm định của tiêu chí ${line} ghi “${found}”, không phải một ngày; điểm vẫn được dùng, phần ngày để trống.`,
    hint: () => 'Nhập ngày theo thứ tự ngày/tháng/năm, ví dụ 20/12/2022.',
  }),
  TD4612: entry<{ line: string }>({
    severity: 'warning',
    title: 'Có lý do thẩm định nhưng chưa có điểm',
    message: ({ line }) =>
      `Dòng của tiêu chí ${line} đã ghi lý do nhưng cột “Điểm thẩm định” để trống, nên điểm tính lại được giữ nguyên.`,
    hint: () => 'Nhập điểm thẩm định nếu Hội đồng thay đổi hoặc xác nhận điểm của tiêu chí này.',
  }),
  TD4613: entry<{ unit: string; count: number }>({
    severity: 'warning',
    title: 'Điểm thẩm định của đơn vị chưa có bản nộp',
    message: ({ unit, count }) =>
      `${unit} chưa có bản nộp dùng được, nên ${count} điểm thẩm định của đơn vị này chưa được tính.`,
    hint: () => 'Đề nghị đơn vị gửi bản tự chấm điểm; nhận xong thì chạy lại “thidua tonghop <năm>”.',
  }),
  TD4614: entry<{ line: string; unit: string; points: readonly string[] }>({
    severity: 'error',
    title: 'Các bản thẩm định cho điểm khác nhau',
    message: ({ line, unit, points }) =>
      `Tiêu chí ${line} của ${unit} được các bản cho điểm khác nhau: ${points.join('; ')}; công cụ không tự chọn.`,
    hint: () =>
      'Thống nhất một điểm rồi ghi vào tham-dinh.xlsx của năm; dòng này chưa được ghi điểm của bản nào.',
  }),
  TD4615: entry<{ path: string }>({
    severity: 'error',
    title: 'Không thấy bản thẩm định cần gộp',
    message: ({ path }) => `Không có tệp “${path}” để gộp.`,
    hint: () => 'Kiểm tra lại đường dẫn; tên có dấu cách thì đặt trong dấu ngoặc kép.',
  }),
  TD4616: entry<{ before: string; now: string; line: string }>({
    severity: 'warning',
    title: 'Điểm tính lại đã đổi sau khi thẩm định',
    message: ({ before, now, line }) =>
      `Khi thẩm định, điểm tính lại của tiêu chí ${line} là ${before}; nay là ${now}. Điểm thẩm định vẫn được dùng.`,
    hint: () =>
      'Xem lại điểm thẩm định này có còn đúng với bản nộp mới không; chạy “thidua thamdinh <năm>” để cập nhật bảng, điểm đã ghi vẫn được giữ.',
  }),
  TD4618: yamlEntry('Tệp quy tắc chọn đơn vị kiểm tra không đọc được', 'chưa chọn đơn vị nào để kiểm tra'),
  TD4619: yamlEntry('Mục của tệp quy tắc chọn đơn vị kiểm tra ghi sai', 'chưa chọn đơn vị nào để kiểm tra'),
};
