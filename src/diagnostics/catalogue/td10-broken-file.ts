import { entry } from '../entry.ts';

const sendAgain = 'Đề nghị đơn vị mở tệp trong Excel, lưu lại thành .xlsx rồi gửi lại.';

/** TD1020–TD1099: files that are damaged, dangerous or out of reach. */
export const brokenFileFaults = {
  TD1020: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Tệp bị cắt cụt hoặc hỏng',
    message: ({ because }) => `Tệp không còn nguyên vẹn: ${because}.`,
    hint: () => 'Tệp hỏng khi tải hoặc khi gửi; đề nghị đơn vị gửi lại.',
  }),
  TD1021: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Cấu trúc tệp không an toàn',
    message: ({ because }) => `Tệp bị từ chối vì cấu trúc bên trong bất thường: ${because}.`,
    hint: () => sendAgain,
  }),
  TD1022: entry<{ readonly part: string; readonly limit: number }>({
    severity: 'error',
    title: 'Tệp bung ra quá lớn',
    message: ({ part, limit }) =>
      `Phần “${part}” khi giải nén vượt mức ${limit} MB mà công cụ đọc (tệp nén bất thường).`,
    hint: () => 'Xóa các dòng, trang tính thừa trong tệp, lưu lại rồi gửi lại.',
  }),
  TD1023: entry<{ readonly part: string }>({
    severity: 'error',
    title: 'Nội dung tệp sai lệch so với khi lưu',
    message: ({ part }) => `Phần “${part}” của tệp không khớp mã kiểm tra, số liệu có thể đã bị sai lệch.`,
    hint: () => 'Tệp hỏng khi tải hoặc khi gửi; đề nghị đơn vị gửi lại.',
  }),
  TD1024: entry<{ readonly part: string; readonly line: number }>({
    severity: 'error',
    title: 'Nội dung bên trong tệp bị hỏng',
    message: ({ part, line }) =>
      `Phần “${part}” của tệp bị hỏng hoặc bị cắt ở dòng ${line} nên không đọc trọn được.`,
    hint: () => sendAgain,
  }),
  TD1025: entry<{ readonly part: string }>({
    severity: 'error',
    title: 'Tệp chứa khai báo bị cấm',
    message: ({ part }) =>
      `Phần “${part}” của tệp chứa khai báo DTD, loại khai báo mà Excel không bao giờ ghi.`,
    hint: () => sendAgain,
  }),
  TD1026: entry<{ readonly part: string; readonly limit: number }>({
    severity: 'error',
    title: 'Tệp lồng quá nhiều lớp',
    message: ({ part, limit }) => `Phần “${part}” của tệp lồng hơn ${limit} lớp, tệp bất thường.`,
    hint: () => sendAgain,
  }),
  TD1027: entry<{ readonly part: string }>({
    severity: 'error',
    title: 'Tệp thiếu phần bắt buộc',
    message: ({ part }) => `Bên trong tệp thiếu phần “${part}” nên không đọc trọn được.`,
    hint: () => sendAgain,
  }),
  TD1028: entry<{ readonly found: string }>({
    severity: 'error',
    title: 'Địa chỉ ô sai hoặc trùng',
    message: ({ found }) =>
      `Trang tính ghi địa chỉ “${found}” sai hoặc hai lần, không biết giá trị nào đúng.`,
    hint: () => sendAgain,
  }),
  TD1029: entry<{ readonly found: string }>({
    severity: 'error',
    title: 'Ô trỏ tới nội dung không có',
    message: ({ found }) => `Ô này trỏ tới mục “${found}” mà trong tệp không có, nội dung của ô đã mất.`,
    hint: () => sendAgain,
  }),
  TD1030: entry<{ readonly limit: number }>({
    severity: 'error',
    title: 'Bảng tính quá lớn',
    message: ({ limit }) => `Tệp vượt mức ${limit.toLocaleString('vi-VN')} ô (hoặc chuỗi) mà công cụ đọc.`,
    hint: () => 'Xóa các dòng và trang tính không thuộc biểu mẫu, lưu lại rồi gửi lại.',
  }),
  TD1031: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Tệp .xls hỏng',
    message: ({ because }) => `Tệp kiểu Excel 97–2003 bị hỏng: ${because}.`,
    hint: () => sendAgain,
  }),
  TD1032: entry<{ readonly format: string }>({
    severity: 'error',
    title: 'Không đọc được bảng tính',
    message: ({ format }) => `Tệp có dạng .${format} nhưng nội dung bên trong không đọc được.`,
    hint: () => sendAgain,
  }),
  TD1033: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Tệp có macro',
    message: () => 'Tệp chứa macro; công cụ chỉ đọc số liệu, không chạy và không chép macro.',
    hint: () => 'Nên xóa macro, hoặc lưu tệp thành .xlsx, trước khi mở bằng Excel.',
  }),
  TD1034: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Tệp liên kết tới tệp khác',
    message: () => 'Tệp có ô lấy số liệu từ tệp khác; công cụ dùng giá trị đã lưu, không mở tệp kia.',
    hint: () => 'Đối chiếu các ô đó với đơn vị nếu số liệu có vẻ cũ.',
  }),
  TD1035: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Tệp có lệnh gọi chương trình khác (DDE)',
    message: () => 'Tệp chứa lệnh DDE gọi chương trình khác; công cụ không chạy lệnh đó.',
    hint: () => 'Không bấm đồng ý khi Excel hỏi có cập nhật liên kết không; báo đơn vị kiểm tra máy.',
  }),
  TD1036: entry<{ readonly seconds: number }>({
    severity: 'error',
    title: 'Đọc tệp quá lâu',
    message: ({ seconds }) => `Đọc tệp quá ${seconds} giây chưa xong nên đã dừng.`,
    hint: () => sendAgain,
  }),
  TD1037: entry<{ readonly mebibytes: number }>({
    severity: 'error',
    title: 'Đọc tệp tốn quá nhiều bộ nhớ',
    message: ({ mebibytes }) => `Đọc tệp cần hơn ${mebibytes} MB bộ nhớ nên đã dừng.`,
    hint: () => sendAgain,
  }),
  TD1038: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp làm hỏng bộ đọc',
    message: () => 'Bộ đọc dừng đột ngột khi đọc tệp này; các tệp khác không bị ảnh hưởng.',
    hint: () => sendAgain,
  }),
  TD1039: entry<{ readonly found: string }>({
    severity: 'error',
    title: 'Giá trị trong ô bị hỏng',
    message: ({ found }) =>
      `Ô này chứa giá trị hỏng “${found.slice(0, 40)}”, không phải số hay loại nào Excel ghi.`,
    hint: () => sendAgain,
  }),
  TD1040: entry<{ readonly encoding: string }>({
    severity: 'info',
    title: 'Tệp .csv dùng bảng mã cũ',
    message: ({ encoding }) => `Tệp .csv không phải Unicode; công cụ đã đọc theo bảng mã ${encoding}.`,
    hint: () => 'Xem lại vài tên có dấu; nếu sai, lưu tệp thành .xlsx rồi gửi lại.',
  }),
  TD1041: entry<Record<never, never>>({
    severity: 'error',
    title: 'Bảng mã của tệp .csv hỏng',
    message: () => 'Tệp .csv tự nhận là Unicode nhưng có byte sai, chữ trong tệp không đọc được chắc chắn.',
    hint: () => sendAgain,
  }),
  TD1042: entry<{ readonly line: number }>({
    severity: 'error',
    title: 'Tệp .csv có ký tự NUL',
    message: ({ line }) =>
      `Dòng ${line} của tệp .csv chứa ký tự NUL, dấu hiệu tệp hỏng hoặc không phải văn bản.`,
    hint: () => sendAgain,
  }),
  TD1043: entry<{ readonly line: number }>({
    severity: 'error',
    title: 'Tệp .csv có dòng quá dài',
    message: ({ line }) =>
      `Bản ghi bắt đầu ở dòng ${line} của tệp .csv dài hơn 1.000.000 ký tự, tệp bất thường.`,
    hint: () => sendAgain,
  }),
  TD1044: entry<{ readonly line: number }>({
    severity: 'error',
    title: 'Dấu nháy trong tệp .csv không đóng',
    message: ({ line }) =>
      `Dấu nháy kép mở ở dòng ${line} của tệp .csv không có dấu đóng, các dòng sau bị nuốt mất.`,
    hint: () => 'Sửa dấu nháy ở dòng đó, hoặc lưu tệp thành .xlsx, rồi gửi lại.',
  }),
  TD1045: entry<{ readonly count: number; readonly example: string }>({
    severity: 'error',
    title: 'Chữ có dấu trong tệp .csv đã mất',
    message: ({ count, example }) =>
      `Khi lưu tệp .csv, ${count} chữ có dấu đã thành dấu hỏi (ví dụ “${example}”), không khôi phục được.`,
    hint: () => 'Mở tệp gốc, lưu thành .xlsx hoặc “CSV UTF-8”, rồi gửi lại.',
  }),
  TD1046: entry<{ readonly sheet: string }>({
    severity: 'error',
    title: 'Trang tính hỏng, không đọc trọn được',
    message: ({ sheet }) =>
      `Trang tính “${sheet}” có trong tệp nhưng nội dung bị hỏng, không đọc trọn được, nên không dùng cả tệp.`,
    hint: () => sendAgain,
  }),
  TD1047: entry<{ readonly place: string }>({
    severity: 'error',
    title: 'Giá trị đọc ra không đáng tin',
    message: ({ place }) =>
      `Bộ đọc trả về giá trị lạ ở ${place}, không phải chữ, số hay loại nào Excel ghi, nên không dùng cả tệp.`,
    hint: () => sendAgain,
  }),
  TD1048: entry<Record<never, never>>({
    severity: 'info',
    title: 'Tệp mã hóa bằng mật khẩu mặc định của Excel',
    message: () =>
      'Tệp được mã hóa, nhưng bằng mật khẩu mặc định mà Excel tự mở không hỏi; công cụ đã đọc được như Excel.',
    hint: () => 'Không phải làm gì.',
  }),
  TD1050: entry<{ readonly path: string }>({
    severity: 'error',
    title: 'Không có tệp hoặc thư mục này',
    message: ({ path }) => `Không tìm thấy “${path}”.`,
    hint: () => 'Kiểm tra lại đường dẫn; đường dẫn có dấu cách phải đặt trong dấu nháy.',
  }),
  TD1051: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Không mở được tệp hoặc thư mục',
    message: ({ because }) => because,
    hint: () => 'Kiểm tra quyền đọc, đóng tệp nếu đang mở, rồi chạy lại.',
  }),
  TD1052: entry<Record<never, never>>({
    severity: 'info',
    title: 'Thư mục mang tên như bảng tính',
    message: () => 'Đây là thư mục chứ không phải tệp; công cụ đã đọc các tệp bên trong.',
    hint: () => 'Không phải làm gì.',
  }),
  TD1053: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tên tệp bị hỏng mã ký tự',
    message: () => 'Tên tệp chứa byte không phải chữ Unicode nên không mở được bằng tên.',
    hint: () => 'Đổi tên tệp (chỉ dùng chữ, số, dấu gạch) rồi chạy lại.',
  }),
};
