import { type ReportingPeriod, termCapitals, termKey, termWords } from '../../domain/term.ts';
import type { FormModel } from '../../form/form-model.ts';
import type { LaidRow } from '../keep-rows.ts';
import { layGuide, numbered } from '../lay-guide.ts';
import { layTable } from '../lay-table.ts';
import { VERIFICATION, type VerificationColumn } from './shape.ts';

/** `tham-dinh.xlsx` (contract section 6): the council writes in four columns, the rest is locked. */
export function verificationForm(table: {
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly rows: readonly LaidRow<VerificationColumn>[];
  /** yyyy-MM-dd, of the file's properties. */
  readonly date: string;
}): FormModel {
  const { year, rows, date } = table;
  const page = {
    title: `BẢNG THẨM ĐỊNH ĐIỂM CỦA HỘI ĐỒNG ${termCapitals(table)}`,
    lead: 'Chỉ ghi vào các ô nền vàng. Ô “Điểm thẩm định” để trống: giữ điểm tính lại. Đã ghi điểm thì phải ghi lý do.',
    leadHeight: 20,
    frozenColumns: 4,
    pagesWide: 2,
  };
  return {
    name: 'tham-dinh',
    title: `Bảng thẩm định điểm ${termWords(table)}`,
    date,
    sheets: [
      layTable(VERIFICATION, page, rows, { year }),
      layGuide('Cách ghi', 'CÁCH GHI BẢNG THẨM ĐỊNH', numbered(guideOf(termKey(table)))),
    ],
  };
}

function guideOf(key: string): readonly string[] {
  return [
    'Mỗi dòng là một tiêu chí của một đơn vị. Điểm tự chấm là điểm đơn vị tự cho; điểm tính lại là điểm công cụ tính từ số liệu của đơn vị theo bộ tiêu chí.',
    'Năm cột cuối (Số đạt, Tổng số, Mức tự đánh giá, Minh chứng, Giải trình) là nội dung đơn vị đã ghi trong biểu; ô công cụ không đọc được thì chép nguyên văn.',
    'Hội đồng, đoàn kiểm tra ghi vào bốn cột nền vàng: Điểm thẩm định, Lý do, Người thẩm định, Ngày (ngày/tháng/năm).',
    'Ô Điểm thẩm định để trống nghĩa là giữ điểm tính lại. Số 0 là không điểm, khác với để trống.',
    'Đã ghi điểm thẩm định thì bắt buộc ghi lý do; điểm từ 0 đến điểm tối đa của tiêu chí.',
    'Tiêu chí ghi “Không đọc được” hoặc “Cần xem lại”: cho điểm thẩm định thì đơn vị có tổng điểm và được xếp hạng.',
    `Nhiều đoàn cùng thẩm định: mỗi đoàn ghi vào một bản chép của tệp này, rồi gộp lại bằng lệnh: thidua thamdinh ${key} --gop <tệp của đoàn 1> <tệp của đoàn 2>`,
    `Ghi xong, lưu tệp và chạy: thidua tonghop ${key}. Điểm thẩm định thay cho điểm tính lại; cả ba điểm được giữ trong kết quả và mọi thay đổi được liệt kê ở phụ lục báo cáo.`,
  ];
}
