import { entry } from '../entry.ts';

/** TD1120–TD1139: which unit a file is from, which year and which criteria it is for. */
export const whoseFaults = {
  TD1120: entry<{ readonly candidates: readonly string[] }>({
    severity: 'error',
    title: 'Không xác định được đơn vị',
    message: ({ candidates }) =>
      candidates.length === 0
        ? 'Không biết tệp này của đơn vị nào: không ô, tên trang tính, tên tệp hay người gửi nào khớp sổ đơn vị.'
        : `Không biết chắc tệp này của đơn vị nào; gần nhất là ${candidates.join(', ')}.`,
    hint: () =>
      'Thêm tên này vào cột “Tên gọi khác” của don-vi.xlsx, hoặc chạy lại với --don-vi-cua "tệp=mã"; hoặc ghi đúng “Mã đơn vị” ở trang “Thông tin”.',
  }),
  TD1121: entry<{ readonly hidden: string; readonly shown: string }>({
    severity: 'error',
    title: 'Biểu mẫu của đơn vị khác',
    message: ({ hidden, shown }) =>
      `Biểu mẫu được phát cho ${hidden} nhưng ô này ghi ${shown}; không thể biết số liệu của đơn vị nào.`,
    hint: () => 'Hỏi lại đơn vị; điền vào đúng biểu mẫu đã phát cho mình rồi gửi lại.',
  }),
  TD1122: entry<{ readonly unit: string; readonly by: string }>({
    severity: 'warning',
    title: 'Tên đơn vị không có trong sổ',
    message: ({ unit, by }) =>
      `Tên ghi ở ô này không có trong sổ đơn vị; theo ${by}, tệp được nhận là của ${unit}.`,
    hint: () => 'Sửa tên cho đúng, hoặc thêm tên này vào cột “Tên gọi khác” của don-vi.xlsx.',
  }),
  TD1123: entry<{ readonly unit: string; readonly by: string }>({
    severity: 'info',
    title: 'Nhận ra đơn vị qua dấu hiệu gián tiếp',
    message: ({ unit, by }) =>
      `Tệp không ghi mã hay tên đơn vị ở chỗ quy định; nhận là của ${unit} theo ${by}.`,
    hint: () => 'Nếu không đúng, ghi “Mã đơn vị” ở trang “Thông tin” rồi gửi lại.',
  }),
  TD1124: entry<{ readonly former: string; readonly heir: string; readonly year: number }>({
    severity: 'warning',
    title: 'Đơn vị đã sáp nhập hoặc đổi tên',
    message: ({ former, heir, year }) =>
      `${former} không còn trong sổ đơn vị năm ${year}; tệp được nhận là của đơn vị kế thừa ${heir}.`,
    hint: () => 'Kiểm tra với đơn vị, và xem cột “Đơn vị kế thừa” của don-vi.xlsx.',
  }),
  TD1125: entry<{ readonly unit: string; readonly day: string; readonly heirs: readonly string[] }>({
    severity: 'error',
    title: 'Đơn vị không có trong năm này',
    message: ({ unit, day, heirs }) =>
      `${unit} không hoạt động vào ${day} theo sổ đơn vị${
        heirs.length === 0 ? '' : `; các đơn vị kế thừa là ${heirs.join(', ')}`
      }.`,
    hint: () => 'Kiểm tra “Từ ngày”, “Đến ngày”, “Đơn vị kế thừa” trong don-vi.xlsx, hoặc hỏi lại đơn vị.',
  }),
  TD1126: entry<{ readonly code: string; readonly name: string }>({
    severity: 'error',
    title: 'Mã và tên đơn vị không khớp nhau',
    message: ({ code, name }) =>
      `Mã ghi trong tệp là của ${code} nhưng tên là của ${name}; không thể biết số liệu của đơn vị nào.`,
    hint: () => 'Hỏi lại đơn vị; sửa “Mã đơn vị” hoặc “Tên đơn vị” rồi gửi lại.',
  }),
  TD1127: entry<{ readonly unit: string; readonly by: string }>({
    severity: 'info',
    title: 'Đơn vị do người dùng chỉ định',
    message: ({ unit, by }) => `Tệp được nhận là của ${unit} theo lựa chọn của người dùng ${by}.`,
    hint: () => 'Nếu chọn nhầm, xóa dòng của tệp này ở trang “Tên gọi đã chọn” của don-vi.xlsx rồi chạy lại.',
  }),
  TD1130: entry<{ readonly found: string; readonly term: string; readonly isPeriod: boolean }>({
    severity: 'error',
    title: 'Báo cáo của năm khác',
    message: ({ found, term }) => `Tệp ghi ${found}, trong khi đang tổng hợp ${term}.`,
    hint: ({ term, isPeriod }) =>
      isPeriod
        ? `Gửi báo cáo ${term}; nếu chỉ ghi nhầm kỳ, sửa ô “Năm”, ô “Kỳ báo cáo” rồi gửi lại.`
        : `Gửi báo cáo ${term}; nếu chỉ ghi nhầm năm, sửa ô “Năm” rồi gửi lại.`,
  }),
  TD1131: entry<{
    readonly form: string;
    readonly cell: string;
    readonly stated: string;
    readonly isPeriod: boolean;
  }>({
    severity: 'warning',
    title: 'Dùng biểu mẫu của năm khác',
    message: ({ form, cell, stated }) =>
      `Biểu mẫu được phát cho ${form} nhưng ô “${cell}” ghi ${stated}; tệp vẫn được dùng.`,
    hint: ({ isPeriod }) =>
      `Kiểm tra số liệu có đúng của ${isPeriod ? 'kỳ' : 'năm'} nay không; lần sau dùng biểu mẫu mới.`,
  }),
  TD1132: entry<{ readonly term: string }>({
    severity: 'info',
    title: 'Không ghi năm',
    message: ({ term }) => `Tệp không ghi năm; coi là báo cáo ${term}.`,
    hint: () => 'Ghi năm ở trang “Thông tin”.',
  }),
  TD1133: entry<{ readonly plan: string; readonly expected: string }>({
    severity: 'error',
    title: 'Biểu mẫu của kế hoạch khác',
    message: ({ plan, expected }) => `Biểu mẫu thuộc kế hoạch “${plan}”, không phải “${expected}”.`,
    hint: () => 'Phát lại biểu mẫu của kế hoạch này cho đơn vị (lệnh bieumau).',
  }),
  TD1134: entry<{ readonly version: string; readonly expected: string }>({
    severity: 'warning',
    title: 'Biểu mẫu theo bộ tiêu chí khác',
    message: ({ version, expected }) =>
      `Biểu mẫu lập theo bộ tiêu chí phiên bản ${version}, nay đang dùng phiên bản ${expected}; tệp vẫn được chấm theo phiên bản ${expected}.`,
    hint: () => 'So hai phiên bản bằng lệnh tieuchi sosanh; nếu khác nhiều, phát lại biểu mẫu.',
  }),
  TD1135: entry<{ readonly form: string }>({
    severity: 'warning',
    title: 'Biểu mẫu lạ',
    message: ({ form }) => `Trang ẩn “_thidua” ghi loại biểu mẫu “${form}” mà công cụ không biết.`,
    hint: () => 'Kiểm tra lại kết quả đọc tệp này; nếu được, dùng biểu mẫu do công cụ phát.',
  }),
  TD1136: entry<{ readonly unit: string; readonly places: readonly string[] }>({
    severity: 'info',
    title: 'Tệp có số liệu của nhiều đơn vị',
    message: ({ unit, places }) =>
      `Tệp gồm số liệu của nhiều đơn vị; phần của ${unit} là ${places.join('; ')}.`,
    hint: () => 'Nếu chia không đúng, đề nghị mỗi đơn vị gửi một tệp riêng.',
  }),
};
