import type { DiagnosticCode } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

const GOOD_FORM = 'Điền vào biểu mẫu đã phát cho đơn vị rồi gửi lại.';
const SEND_AGAIN = 'Tệp hỏng khi tải hoặc khi gửi; gửi lại.';
const SAVE_AGAIN = 'Mở tệp trong Excel, lưu lại thành .xlsx rồi gửi lại.';
const ASK_FORM = 'Gửi lại biểu mẫu dạng bảng tính .xlsx.';

/**
 * What a unit is told to do, where the words for the clerk would not do in a letter. Null: nothing that the unit
 * can mend, so it is not told.
 */
const TO_UNIT: Readonly<Partial<Record<DiagnosticCode, string | null>>> = {
  TD1001: 'Có thể tệp hỏng khi tải hoặc khi gửi; gửi lại.',
  TD1003: ASK_FORM,
  TD1004: ASK_FORM,
  TD1007: ASK_FORM,
  TD1009: ASK_FORM,
  TD1020: SEND_AGAIN,
  TD1021: SAVE_AGAIN,
  TD1023: SEND_AGAIN,
  TD1024: SAVE_AGAIN,
  TD1025: SAVE_AGAIN,
  TD1026: SAVE_AGAIN,
  TD1027: SAVE_AGAIN,
  TD1028: SAVE_AGAIN,
  TD1029: SAVE_AGAIN,
  TD1031: SAVE_AGAIN,
  TD1032: SAVE_AGAIN,
  TD1036: SAVE_AGAIN,
  TD1037: SAVE_AGAIN,
  TD1038: SAVE_AGAIN,
  TD1039: SAVE_AGAIN,
  TD1041: SAVE_AGAIN,
  TD1042: SAVE_AGAIN,
  TD1043: SAVE_AGAIN,
  TD1046: SAVE_AGAIN,
  TD1047: SAVE_AGAIN,
  TD1010: 'Bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi gửi lại.',
  TD1011: ASK_FORM,
  TD1013: 'Giải nén rồi gửi lại từng bảng tính.',
  TD1014: 'Gửi lại bảng tính dưới dạng tệp đính kèm.',
  TD1033: 'Xóa macro, hoặc lưu tệp thành .xlsx, rồi gửi lại.',
  TD1034: 'Thay công thức lấy số từ tệp khác bằng con số và kiểm tra lại.',
  TD1035: 'Xóa công thức này, ghi thẳng giá trị vào ô; kiểm tra máy có mã độc không.',
  TD1050: null,
  TD1051: null,
  TD1053: null,
  TD1101: 'Kiểm tra xem có gửi nhầm tệp không; điền vào biểu mẫu đã phát rồi gửi lại.',
  TD1161: 'Kiểm tra xem có gửi nhầm tệp không; điền vào biểu mẫu đã phát rồi gửi lại.',
  TD1111: 'Bỏ ẩn cột và kiểm tra số liệu trong đó.',
  TD1112: 'Bỏ ẩn dòng và kiểm tra số liệu trong đó.',
  TD1117: 'Điền đủ biểu mẫu rồi gửi lại; có lẽ đơn vị gửi nhầm biểu mẫu chưa điền.',
  TD1120: 'Ghi đúng “Mã đơn vị” và “Tên đơn vị” ở trang “Thông tin” rồi gửi lại.',
  TD1121: GOOD_FORM,
  TD1122: 'Ghi tên đơn vị đúng như biểu mẫu đã phát.',
  TD1124: 'Xác nhận số liệu là của đơn vị hiện nay, hoặc điền vào biểu mẫu đã phát cho đơn vị hiện nay.',
  TD1125: 'Ghi đúng đơn vị hiện nay ở trang “Thông tin” rồi gửi lại.',
  TD1126: 'Sửa “Mã đơn vị” hoặc “Tên đơn vị” cho khớp nhau rồi gửi lại.',
  TD1133: GOOD_FORM,
  TD1134: null,
  TD1135: null,
  TD2303: 'Kiểm tra lại số liệu hoặc điểm tự chấm; nếu không sửa, điểm tính lại được dùng.',
  TD3104: 'Kiểm tra lại các dòng và dòng tổng; nếu không sửa, tổng cộng lại được dùng.',
  TD3108: 'Xác nhận người này thuộc đơn vị nào; người chuyển công tác chỉ được chấm ở một đơn vị.',
  TD3110: 'Cho biết tệp nào là bản chính thức.',
  TD3202: 'Viết riêng thành tích của từng người, từng tập thể được đề nghị.',
  // Whose words they are is for the office to look into first.
  TD3201: null,
  TD5101: null,
  TD5102: null,
  TD5201: null,
  // A fault of the tool is nothing that a unit can mend.
  TD9010: null,
};

/** Codes that say of a cell that nothing stands in it. */
const ABOUT_BLANKS: ReadonlySet<string> = new Set(['TD2301', 'TD2304', 'TD2305', 'TD3114', 'TD3115']);

/** TD1054–TD1079, of mail and archives: how a file was taken out of them is the office's work; so are its books, TD1080–TD1089. */
const OF_THE_OFFICE = /^TD10(5[4-9]|[678])/u;

/** Whether a unit is told of a fault: an error or warning that it can mend itself. */
export function isForUnit({ code, severity }: Diagnostic): boolean {
  if (severity === 'info' || OF_THE_OFFICE.test(code)) return false;
  return TO_UNIT[code as DiagnosticCode] !== null;
}

/** What the unit is to do. */
export function hintForUnit({ code, hint }: Diagnostic): string {
  return TO_UNIT[code as DiagnosticCode] ?? hint;
}

/** What stands in the cell, as typed; blank where the fault is about no cell. */
export function foundText({ code, cell, found }: Diagnostic): string {
  if (found !== undefined) return found;
  return cell !== undefined && ABOUT_BLANKS.has(code) ? '(để trống)' : '';
}
