import { entry } from '../entry.ts';

const sendExcel = 'Mở tệp trong Excel, chọn Lưu thành (Save As) loại “Excel Workbook (*.xlsx)”, rồi gửi lại.';
const askForm = 'Đề nghị đơn vị gửi lại biểu mẫu dạng bảng tính .xlsx.';

/** TD1001–TD1019: what a received file is, told by its content. */
export const fileFormatFaults = {
  TD1001: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp rỗng',
    message: () => 'Tệp có 0 byte, không chứa gì để đọc.',
    hint: () => 'Có thể tệp hỏng khi tải hoặc khi gửi; đề nghị đơn vị gửi lại.',
  }),
  TD1002: entry<{ readonly mebibytes: number; readonly limit: number }>({
    severity: 'error',
    title: 'Tệp quá lớn',
    message: ({ mebibytes, limit }) =>
      `Tệp nặng ${String(mebibytes).replace('.', ',')} MB, quá mức ${limit} MB đọc được.`,
    hint: () => 'Xóa ảnh và các trang tính không cần trong tệp, lưu lại, rồi gửi lại.',
  }),
  TD1003: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp PDF, không phải bảng tính',
    message: () => 'Nội dung tệp là PDF, không phải bảng tính nên không chấm điểm được.',
    hint: () => askForm,
  }),
  TD1004: entry<{ readonly kind: string }>({
    severity: 'error',
    title: 'Tệp ảnh, không phải bảng tính',
    message: ({ kind }) => `Nội dung tệp là ảnh ${kind}, không phải bảng tính nên không chấm điểm được.`,
    hint: () => askForm,
  }),
  TD1005: entry<Record<never, never>>({
    severity: 'error',
    title: 'Trang web lưu dưới tên bảng tính',
    message: () => 'Nội dung tệp là trang web (HTML), chỉ mang tên như bảng tính.',
    hint: () => sendExcel,
  }),
  TD1006: entry<Record<never, never>>({
    severity: 'error',
    title: 'Bảng tính XML 2003',
    message: () => 'Nội dung tệp là bảng tính kiểu XML 2003, loại không đọc được.',
    hint: () => sendExcel,
  }),
  TD1007: entry<Record<never, never>>({
    severity: 'error',
    title: 'Văn bản RTF, không phải bảng tính',
    message: () => 'Nội dung tệp là văn bản RTF, không phải bảng tính nên không chấm điểm được.',
    hint: () => askForm,
  }),
  TD1008: entry<{ readonly kind: string }>({
    severity: 'error',
    title: 'Loại bảng tính trao đổi đời cũ',
    message: ({ kind }) => `Nội dung tệp là ${kind}, loại tệp trao đổi đời cũ không đọc được.`,
    hint: () => sendExcel,
  }),
  TD1009: entry<{ readonly kind: string }>({
    severity: 'error',
    title: 'Tài liệu khác, không phải bảng tính',
    message: ({ kind }) => `Nội dung tệp là ${kind}, không phải bảng tính nên không chấm điểm được.`,
    hint: () => askForm,
  }),
  TD1010: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp có mật khẩu',
    message: () => 'Tệp được đặt mật khẩu mở nên không đọc được nội dung.',
    hint: () => 'Đề nghị đơn vị bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi gửi lại.',
  }),
  TD1011: entry<Record<never, never>>({
    severity: 'error',
    title: 'Không nhận ra loại tệp',
    message: () => 'Nội dung tệp không phải loại bảng tính nào đọc được.',
    hint: () =>
      'Công cụ đọc .xlsx, .xlsm, .xlsb, .xls, .ods và .csv; đề nghị đơn vị gửi lại một trong các loại đó.',
  }),
  TD1012: entry<{ readonly named: string; readonly actual: string }>({
    severity: 'info',
    title: 'Phần mở rộng không đúng với nội dung',
    message: ({ named, actual }) =>
      `Tệp mang tên “${named}” nhưng nội dung là .${actual}; công cụ đã đọc theo nội dung.`,
    hint: () => 'Không phải làm gì; nếu Excel cảnh báo khi mở thì đổi lại phần mở rộng.',
  }),
  TD1013: entry<{ readonly kind: string }>({
    severity: 'error',
    title: 'Tệp nén chưa giải nén',
    message: ({ kind }) => `Nội dung tệp là tệp nén ${kind}, không phải bảng tính.`,
    hint: () => 'Giải nén tệp rồi đưa các bảng tính bên trong vào.',
  }),
  TD1014: entry<{ readonly kind: string }>({
    severity: 'error',
    title: 'Thư điện tử, không phải bảng tính',
    message: ({ kind }) => `Nội dung tệp là ${kind}, không phải bảng tính.`,
    hint: () => 'Lưu tệp đính kèm trong thư ra rồi đưa bảng tính đó vào.',
  }),
};
