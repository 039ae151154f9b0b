import { entry } from '../entry.ts';

type InColumn = { readonly column: string; readonly text: string };

/** TD2201–TD2229: cells that cannot be read, or only with a doubt. */
export const readingCellFaults = {
  TD2201: entry<{ readonly column: string; readonly error: string }>({
    severity: 'error',
    title: 'Ô báo lỗi',
    message: ({ column, error }) => `Ô “${column}” đang báo lỗi ${error}, không có giá trị để đọc.`,
    hint: () => 'Sửa công thức, hoặc nhập thẳng giá trị vào ô.',
  }),
  TD2202: entry<{ readonly column: string; readonly formula: string }>({
    severity: 'error',
    title: 'Công thức chưa có giá trị',
    message: ({ column, formula }) => `Ô “${column}” chứa công thức =${formula} nhưng tệp không lưu kết quả.`,
    hint: () => 'Mở tệp bằng Excel, lưu lại rồi gửi lại; hoặc nhập thẳng giá trị vào ô.',
  }),
  TD2203: entry<InColumn>({
    severity: 'error',
    title: 'Không đọc được số',
    message: ({ column, text }) => `Ô “${column}” ghi “${text}”, không phải là một con số.`,
    hint: () => 'Nhập một con số (ví dụ 8,5), để trống, hoặc ghi “không áp dụng”.',
  }),
  TD2204: entry<InColumn>({
    severity: 'error',
    title: 'Số bị Excel đổi thành ngày',
    message: ({ column, text }) =>
      `Ô “${column}” phải là số nhưng đang chứa ngày ${text}; có lẽ Excel đã tự đổi một số như 8/10 hay 5.5 thành ngày.`,
    hint: () => 'Đổi định dạng ô sang Số (Number) rồi nhập lại con số.',
  }),
  TD2205: entry<InColumn & { readonly read: string; readonly other: string }>({
    severity: 'warning',
    title: 'Số có thể hiểu hai cách',
    message: ({ column, text, read, other }) =>
      `Ô “${column}” ghi “${text}”: dấu chấm, phẩy có thể hiểu hai cách; được đọc là ${read}, không phải ${other}.`,
    hint: () =>
      'Nếu không đúng, nhập lại số với dấu phẩy cho phần thập phân, không dùng dấu ngăn hàng nghìn.',
  }),
  TD2206: entry<InColumn & { readonly read: string }>({
    severity: 'info',
    title: 'Số viết kèm mẫu số',
    message: ({ column, text, read }) => `Ô “${column}” ghi “${text}”, được đọc là ${read}.`,
    hint: () => 'Không phải làm gì, trừ khi số được đọc không đúng ý đơn vị.',
  }),
  TD2207: entry<InColumn & { readonly expected: string }>({
    severity: 'error',
    title: 'Mẫu số không khớp',
    message: ({ column, text, expected }) =>
      `Ô “${column}” ghi “${text}” nhưng mẫu số phải là ${expected}; không biết số nào đúng.`,
    hint: () => 'Nhập một con số, không kèm mẫu số.',
  }),
  TD2208: entry<InColumn>({
    severity: 'error',
    title: 'Ngày không đọc được',
    message: ({ column, text }) => `Ô “${column}” ghi “${text}”, không phải là một ngày có thật.`,
    hint: () => 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 30/11/2022.',
  }),
  TD2209: entry<InColumn & { readonly meanings: readonly string[] }>({
    severity: 'warning',
    title: 'Ngày có thể bị đảo ngày và tháng',
    message: ({ column, text, meanings }) =>
      `Ô “${column}” ghi “${text}”, chỉ có nghĩa nếu đảo ngày với tháng (${meanings.join(' hoặc ')}); chưa được dùng.`,
    hint: () => 'Nhập lại ngày theo dạng ngày/tháng/năm, ví dụ 30/11/2022.',
  }),
  TD2210: entry<InColumn>({
    severity: 'warning',
    title: 'Không rõ có hay không',
    message: ({ column, text }) =>
      `Ô “${column}” ghi “${text}”, không rõ là có hay không; những gì phụ thuộc ô này phải chờ.`,
    hint: () => 'Đánh dấu x nếu có, để trống nếu không.',
  }),
  TD2211: entry<InColumn>({
    severity: 'info',
    title: 'Không ghi đủ ngày, tháng, năm',
    message: ({ column, text }) => `Ô “${column}” chỉ ghi “${text}”, không đủ ngày, tháng, năm.`,
    hint: () => 'Ghi đủ ngày/tháng/năm sinh để không lẫn người trùng tên.',
  }),
  TD2212: entry<InColumn & { readonly criterion: string }>({
    severity: 'info',
    title: 'Ô không dùng cho tiêu chí này',
    message: ({ column, text, criterion }) =>
      `Tiêu chí ${criterion} không chấm theo “${column}”; nội dung “${text}” ở ô này không được dùng.`,
    hint: () => 'Không phải làm gì, trừ khi số liệu bị ghi nhầm ô.',
  }),
  TD2213: entry<InColumn & { readonly meanings: readonly string[]; readonly sign: string }>({
    severity: 'warning',
    title: 'Ngày có thể bị máy đảo ngày và tháng',
    message: ({ column, text, meanings, sign }) =>
      `Ô “${column}” là ngày ${text}, nhưng cùng cột có ${sign} mà Excel không nhận là ngày: máy nhập theo kiểu Mỹ, ngày này có thể là ${meanings.join(' hoặc ')}; chưa được dùng.`,
    hint: () => 'Xác nhận ngày đúng, rồi nhập lại cả cột theo dạng ngày/tháng/năm.',
  }),
  TD2215: entry<InColumn & { readonly most: string }>({
    severity: 'error',
    title: 'Số ngoài mọi giới hạn',
    message: ({ column, text, most }) =>
      `Ô “${column}” ghi “${text}”, không thể là số liệu của ô này (${most}); có lẽ ghi nhầm ô, ví dụ số điện thoại.`,
    hint: () => 'Kiểm tra rồi nhập lại con số đúng.',
  }),
  TD2220: entry<InColumn & { readonly read: string }>({
    severity: 'info',
    title: 'Ghi bằng lời hoặc ký hiệu khác',
    message: ({ column, text, read }) => `Ô “${column}” ghi “${text}”, được đọc là ${read}.`,
    hint: () => 'Không phải làm gì, trừ khi đọc không đúng ý đơn vị.',
  }),
  TD2221: entry<InColumn & { readonly read: string }>({
    severity: 'info',
    title: 'Ngày ghi theo kiểu khác',
    message: ({ column, text, read }) => `Ô “${column}” ghi “${text}”, được đọc là ngày ${read}.`,
    hint: () => 'Không phải làm gì, trừ khi đọc không đúng ngày.',
  }),
  TD2214: entry<InColumn>({
    severity: 'error',
    title: 'Ghi một khoảng thay cho một số',
    message: ({ column, text }) => `Ô “${column}” ghi “${text}”, là một khoảng chứ không phải một con số.`,
    hint: () => 'Nhập một con số duy nhất, ví dụ 8,5.',
  }),
  TD2250: entry<InColumn & { readonly read: string }>({
    severity: 'info',
    title: 'Được hiểu theo chữ đầu',
    message: ({ column, text, read }) => `Ô “${column}” ghi “${text}”, được hiểu là “${read}”.`,
    hint: () => 'Không phải làm gì, trừ khi hiểu như vậy không đúng ý đơn vị.',
  }),
};
