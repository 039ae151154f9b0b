import { entry } from '../entry.ts';

/** TD904x: reminding units (`dondoc`), comparing results (`sosanh`). */
export const reminderAndComparisonFaults = {
  TD9040: entry<{ readonly typed: string; readonly date: string }>({
    severity: 'error',
    title: 'Hạn nộp mới không sau ngày công văn',
    message: ({ typed, date }) => `--han ghi ${typed}, không sau ngày của công văn (${date}).`,
    hint: () => 'Ghi một ngày sau ngày của công văn, hoặc sửa ngày công văn bằng --ngay.',
  }),
  TD9041: entry<{ readonly words: string }>({
    severity: 'warning',
    title: 'Hạn nộp rơi vào ngày nghỉ',
    message: ({ words }) => words,
    hint: () =>
      'Nhắc đơn vị gửi trước ngày nghỉ; hạn có được tính sang ngày làm việc kế tiếp hay không là mục deadlineOnWeekend của thidua.yaml.',
  }),
  TD9042: entry<{ readonly files: readonly string[] }>({
    severity: 'warning',
    title: 'Văn bản đã sửa tay được giữ lại',
    message: ({ files }) =>
      `Văn bản lập lần trước đã được sửa nên không bị ghi đè hay xóa: ${files.join(', ')}.`,
    hint: () => 'Xem bản nào còn cần thì dùng, không cần thì xóa tay.',
  }),
  TD9043: entry<{ readonly before: string; readonly after: string }>({
    severity: 'warning',
    title: 'Hai kết quả dùng hai bộ tiêu chí khác nhau',
    message: ({ before, after }) =>
      `Kết quả trước chấm theo ${before}, kết quả sau theo ${after}; điểm và hạng không so sánh trực tiếp được.`,
    hint: () =>
      'Xem “thidua tieuchi sosanh <bản cũ> <bản mới>” để biết tiêu chí nào khác; chỉ so các tiêu chí không đổi.',
  }),
  TD9044: entry<{ readonly path: string }>({
    severity: 'error',
    title: 'Không thấy tệp kết quả',
    message: ({ path }) => `Không thấy tệp kết quả ${path}.`,
    hint: () => 'Ghi một năm bốn chữ số của thư mục làm việc, hoặc đường dẫn tới tệp ket-qua.json.',
  }),
};
