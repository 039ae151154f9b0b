import { entry } from '../entry.ts';

/** TD1080–TD1089, TD1172, TD1173: the office's own books as files. */
export const ownBookFaults = {
  TD1080: entry<{ readonly note: string }>({
    severity: 'warning',
    title: 'Ghi chú gắn vào ô của bảng',
    message: ({ note }) =>
      `Ghi chú gắn vào ô này viết “${note}”; chữ trong ghi chú không được tính là nội dung của bảng.`,
    hint: () => 'Nếu đó là số liệu hoặc điều cần tính đến, ghi thẳng vào ô của bảng; nếu không thì để yên.',
  }),
  TD1081: entry<{ readonly note: string }>({
    severity: 'warning',
    title: 'Ghi chú của ô trong bảng nói về kỷ luật',
    message: ({ note }) =>
      `Ghi chú gắn vào ô này viết “${note}”; chữ trong ghi chú không giữ lại khen thưởng nào.`,
    hint: () =>
      'Nếu đúng là có vi phạm hoặc đang xem xét, ghi một dòng vào xu-ly.xlsx; nếu không thì xóa ghi chú này.',
  }),
  TD1082: entry<{ readonly words: readonly string[]; readonly count: number }>({
    severity: 'info',
    title: 'Ghi chú ở ngoài các dòng của bảng',
    message: ({ words, count }) =>
      `Trang tính này có ${count} ghi chú gắn vào ô ngoài các dòng được đọc: ${words.join(', ')}${count > words.length ? ' …' : ''}.`,
    hint: () => 'Xem ghi chú có điều gì cần ghi vào bảng không.',
  }),
  TD1083: entry<{ readonly found: string; readonly read: string; readonly name: string }>({
    severity: 'warning',
    title: 'Đối tượng của dòng là suy ra',
    message: ({ found, read, name }) =>
      `Ô “Đối tượng” ${found === '' ? 'để trống' : `ghi “${found}”`}; dòng này được tính là “${read}”${found !== '' ? '' : name === '' ? ' vì không ghi họ tên' : ` vì có ghi “${name}”`}.`,
    hint: () => 'Chọn “Tập thể” hoặc “Cá nhân” ở ô “Đối tượng” để không phải suy ra.',
  }),
  TD1084: entry<{ readonly found: string; readonly known: readonly string[] }>({
    severity: 'error',
    title: 'Không rõ đối tượng của dòng',
    message: ({ found, known }) =>
      `Ô “Đối tượng” ghi “${found}”, không phải ${known.map((word) => `“${word}”`).join(' hay ')}, nên dòng này chưa được dùng.`,
    hint: () => 'Chọn “Tập thể” hoặc “Cá nhân” trong danh sách của ô.',
  }),
  TD1085: entry<{ readonly found: string; readonly name: string }>({
    severity: 'error',
    title: 'Dòng của tập thể mà có tên người',
    message: ({ found, name }) =>
      `Ô “Đối tượng” ghi “${found}” nhưng cùng dòng có tên “${name}”; chưa rõ là của tập thể hay của người này, nên dòng này chưa được dùng.`,
    hint: () => 'Sửa “Đối tượng” thành “Cá nhân”, hoặc xóa họ tên nếu dòng là của tập thể.',
  }),
  TD1086: entry<{
    readonly line: string;
    readonly title: string;
    readonly other: string;
    readonly unit: string;
  }>({
    severity: 'error',
    title: 'Mã và nội dung tiêu chí trong bảng thẩm định không khớp',
    message: ({ line, title, other, unit }) =>
      `Dòng này của ${unit} mang mã ${line} nhưng “${title}” là tiêu chí ${other}; chưa rõ điểm là của tiêu chí nào, nên điểm thẩm định ở dòng này chưa được dùng.`,
    hint: () =>
      'Ghi lại đúng mã của tiêu chí đứng cùng dòng, như trong bảng do “thidua thamdinh <năm>” lập, rồi kiểm tra điểm.',
  }),
  TD1087: entry<{ readonly year: number; readonly files: readonly string[]; readonly count: number }>({
    severity: 'info',
    title: 'Tệp nhận được đã đổi sau khi tổng hợp',
    message: ({ year, files, count }) =>
      `Kết quả năm ${year} được tính trước khi ${count} tệp trong thư mục nhận đổi nội dung: ${files.map((file) => `“${file}”`).join(', ')}${count > files.length ? ' …' : ''}.`,
    hint: ({ year }) =>
      `Nếu tệp được thay bằng bản mới thì chạy lại “thidua tonghop ${year}”; nếu chỉ mở ra rồi lưu lại thì để yên.`,
  }),
  TD1172: entry<{
    readonly header: string;
    readonly shown: string;
    readonly why: 'error' | 'formula' | 'lost';
  }>({
    severity: 'warning',
    title: 'Ô của sổ không đọc được',
    message: ({ header, shown, why }) => `Ô này (cột “${header}”) ${WHY_UNREAD[why](shown)}.`,
    hint: () => 'Mở tệp bằng Excel, để công thức tính xong hoặc gõ lại đúng chữ, rồi lưu.',
  }),
  TD1173: entry<{ readonly unit: string }>({
    severity: 'error',
    title: 'Dòng của sổ không rõ của ai',
    message: ({ unit }) =>
      `Ô “Họ và tên” ở dòng này của ${unit} là công thức chưa tính hoặc đang báo lỗi, nên không biết dòng nói về ai; dòng chưa được dùng.`,
    hint: () => 'Gõ lại họ và tên (để trống nếu dòng nói về cả đơn vị), rồi lưu.',
  }),
};

const WHY_UNREAD = {
  error: (shown: string) => `đang báo lỗi ${shown}, không có giá trị để đọc`,
  formula: (shown: string) => `có công thức chưa được tính (${shown}), không có giá trị để đọc`,
  lost: (shown: string) => `có chữ đã mất khi lưu (“${shown}”)`,
} as const;
