import { entry } from '../entry.ts';

const saveExcel =
  'Mở tệp trong Excel, chọn Lưu thành (Save As) loại “Excel Workbook (*.xlsx)”, rồi gửi tệp mới.';

/** TD1049, TD1073–TD1089: files that are not what they seem, each named as what it is. */
export const trueCauseFaults = {
  TD1049: entry<Record<never, never>>({
    severity: 'error',
    title: 'Trang web một tệp (MHTML)',
    message: () =>
      'Tệp là “trang web một tệp” (MHTML) mà Excel hoặc trình duyệt lưu ra, không phải bảng tính Excel.',
    hint: () => saveExcel,
  }),
  TD1073: entry<{ readonly title: string }>({
    severity: 'error',
    title: 'Trang web không có bảng nào',
    message: ({ title }) =>
      `Nội dung tệp là một trang web${title === '' ? '' : ` (“${title}”)`}, không có bảng nào bên trong; thường là trang đăng nhập hoặc trang báo lỗi tải về thay cho tệp thật.`,
    hint: () =>
      'Đăng nhập rồi tải lại tệp, mở thử bằng Excel xem có bảng không; hoặc đề nghị đơn vị gửi thẳng tệp .xlsx.',
  }),
  TD1074: entry<Record<never, never>>({
    severity: 'error',
    title: 'Trang web thiếu các trang tính',
    message: () =>
      'Tệp chỉ là khung của một bảng tính lưu thành trang web; các trang tính nằm trong thư mục đi kèm, không có trong tệp này.',
    hint: () =>
      'Đề nghị đơn vị mở bảng tính gốc, lưu thành “Excel Workbook (*.xlsx)” rồi gửi lại một tệp đó.',
  }),
  TD1075: entry<{ readonly count: number; readonly before: string; readonly after: string }>({
    severity: 'info',
    title: 'Chữ vỡ mã trong tệp .csv đã được khôi phục',
    message: ({ count, before, after }) =>
      `Chữ có dấu ở ${count} dòng bị lưu sai bảng mã (ví dụ “${before}”); công cụ đã khôi phục đúng từng chữ thành “${after}”.`,
    hint: () => 'Xem lại vài tên có dấu; nếu sai, lưu tệp gốc thành .xlsx rồi gửi lại.',
  }),
  TD1076: entry<{ readonly example: string }>({
    severity: 'error',
    title: 'Chữ trong tệp .csv bị vỡ mã',
    message: ({ example }) =>
      `Chữ có dấu trong tệp .csv đã bị lưu sai bảng mã và mất một phần (ví dụ “${example}”), không khôi phục chắc chắn được.`,
    hint: () => 'Mở tệp gốc, lưu thành .xlsx hoặc “CSV UTF-8”, rồi gửi lại.',
  }),
  TD1077: entry<{ readonly count: number; readonly example: string }>({
    severity: 'warning',
    title: 'Vài chữ có dấu trong tệp .csv đã mất',
    message: ({ count, example }) =>
      `Khi lưu tệp .csv, ${count} chữ có dấu đã mất, bắt đầu từ “${example}” ở ô này; phần còn lại vẫn được dùng.`,
    hint: () =>
      'Xem lại các ô có dấu hỏi giữa chữ; nếu cần, mở tệp gốc, lưu thành .xlsx hoặc “CSV UTF-8” rồi gửi lại.',
  }),
} as const;
