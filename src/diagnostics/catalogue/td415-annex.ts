import { entry } from '../entry.ts';

/** TD4152–TD4174: a plan's own table of criteria, and the table that criteria are edited in. */
export const annexFaults = {
  TD4152: entry<{ what: string; remedy: string }>({
    severity: 'error',
    title: 'Tệp không chứa bảng tiêu chí đọc được',
    message: ({ what }) => `Tệp này ${what}, không đọc được bảng tiêu chí trong đó.`,
    hint: ({ remedy }) => remedy,
  }),
  TD4153: entry<{ seen: readonly string[] }>({
    severity: 'error',
    title: 'Không thấy bảng tiêu chí',
    message: ({ seen }) =>
      `Không thấy hàng tiêu đề của bảng tiêu chí: cần một hàng có cột nội dung (“Nội dung”, “Tiêu chí”) và cột điểm (“Điểm chuẩn”, “Điểm tối đa”, “Thang điểm”) hoặc cột cách chấm${
        seen.length === 0 ? '; tệp không có bảng nào' : `; đã xem ${seen.join('; ')}`
      }.`,
    hint: () =>
      'Ghi thêm hàng tiêu đề phía trên bảng rồi chạy lại; tệp Word phải có bảng thật (kẻ bằng Insert › Table), không phải ảnh chụp hay chữ cách nhau bằng dấu cách.',
  }),
  TD4154: entry<{ unit: string | null }>({
    severity: 'error',
    title: 'Đây là biểu mẫu của đơn vị',
    message: ({ unit }) =>
      `Tệp này là biểu tự chấm điểm${unit === null ? '' : ` của ${unit}`}, không phải bảng tiêu chí của kế hoạch.`,
    hint: () =>
      'Bản nộp của đơn vị thì nhận bằng “thidua nhan <năm> <tệp>”; ở đây ghi phụ lục tiêu chí của kế hoạch, hoặc bảng do “thidua tieuchi xuat <bản>” ghi ra.',
  }),
  TD4155: entry<Record<string, never>>({
    severity: 'error',
    title: 'Đây đã là bản tiêu chí',
    message: () => 'Tệp này đã là một bản tiêu chí (.yaml), không phải bảng.',
    hint: () =>
      'Kiểm tra nó bằng “thidua tieuchi kiemtra <tệp>”; muốn sửa bằng bảng thì ghi bảng ra bằng “thidua tieuchi xuat <bản>”.',
  }),
  TD4156: entry<{ line: string; stated: string; sum: string; taken: string }>({
    severity: 'warning',
    title: 'Điểm của mục khác tổng các dòng trong mục',
    message: ({ line, stated, sum, taken }) =>
      `${line} ghi ${stated} điểm, nhưng các dòng trong mục cộng lại được ${sum} điểm; công cụ lấy ${taken} điểm.`,
    hint: () => 'Đối chiếu với bản gốc, sửa ô này hoặc điểm của một dòng trong mục rồi nhập lại.',
  }),
  TD4157: entry<{ what: string; stated: string; sum: string }>({
    severity: 'warning',
    title: 'Dòng tổng không khớp',
    message: ({ what, stated, sum }) => `${what} ghi ${stated} điểm, nhưng cộng lại được ${sum} điểm.`,
    hint: () =>
      'Công cụ lấy tổng cộng lại; đối chiếu với bản gốc, sửa dòng tổng hoặc điểm của các mục rồi nhập lại.',
  }),
  TD4158: entry<{ line: string; found: string; why: string; taken: string }>({
    severity: 'warning',
    title: 'Ô điểm ghi chưa rõ',
    message: ({ line, found, why, taken }) => `${line} có ô điểm “${found}”: ${why}; công cụ lấy ${taken}.`,
    hint: () => 'Ghi một số điểm tối đa vào ô này rồi nhập lại, nếu công cụ lấy không đúng.',
  }),
  TD4159: entry<{ line: string; why: string }>({
    severity: 'warning',
    title: 'Chưa hiểu cách chấm',
    message: ({ line, why }) => `${line}: ${why}; tạm để đơn vị tự ghi điểm, từ 0 đến điểm tối đa.`,
    hint: () =>
      'Chọn cách chấm và ghi mốc ở dòng này trong bảng tiêu chí mà công cụ ghi ra, rồi nhập lại bảng ấy.',
  }),
  TD4160: entry<{ line: string; why: string }>({
    severity: 'info',
    title: 'Cách chấm đã hiểu theo một nghĩa',
    message: ({ line, why }) => `${line}: ${why}.`,
    hint: () => 'Không đúng ý kế hoạch thì sửa ở bảng tiêu chí mà công cụ ghi ra, rồi nhập lại bảng ấy.',
  }),
  TD4161: entry<{ line: string; taken: string }>({
    severity: 'warning',
    title: 'Dòng không có điểm',
    message: ({ line, taken }) => `${line} không ghi điểm tối đa; công cụ lấy ${taken}.`,
    hint: () => 'Ghi điểm tối đa của dòng này rồi nhập lại, nếu công cụ lấy không đúng.',
  }),
  TD4162: entry<{ label: string; other: string }>({
    severity: 'warning',
    title: 'Số thứ tự ghi hai lần',
    message: ({ label, other }) => `Số “${label}” ghi hai lần trong cùng một mục (lần trước ở ô ${other}).`,
    hint: () => 'Cả hai dòng đều được lấy; sửa số thứ tự cho đúng bản gốc nếu một dòng bị chép thừa.',
  }),
  TD4163: entry<{ label: string; missing: string }>({
    severity: 'warning',
    title: 'Thiếu số thứ tự',
    message: ({ label, missing }) => `Trước dòng “${label}” không có dòng số ${missing}.`,
    hint: () => 'Đối chiếu với bản gốc xem có dòng nào bị bỏ sót không.',
  }),
  TD4164: entry<{ rows: readonly string[]; count: number }>({
    severity: 'info',
    title: 'Dòng không dùng đến',
    message: ({ rows, count }) =>
      `${count} dòng trong bảng không phải tiêu chí nên không dùng: ${rows.join('; ')}${rows.length < count ? '; …' : ''}.`,
    hint: () => 'Nếu có dòng là tiêu chí, hãy ghi số thứ tự và điểm cho dòng ấy rồi nhập lại.',
  }),
  TD4165: entry<{ used: readonly string[]; others: readonly string[] }>({
    severity: 'info',
    title: 'Tệp có nhiều bảng',
    message: ({ used, others }) =>
      others.length === 0
        ? `Bảng tiêu chí nằm ở ${used.length} bảng nối tiếp nhau, đã ghép lại: ${used.join(', ')}.`
        : `Đã lấy bảng tiêu chí ở “${used.join('”, “')}”; không dùng: ${others.join(', ')}.`,
    hint: () => 'Muốn lấy bảng khác, ghi tên của nó ở cờ --trang, ví dụ --trang "Bảng 2".',
  }),
  TD4166: entry<{ asked: string; names: readonly string[] }>({
    severity: 'error',
    title: 'Không có trang tính hay bảng này',
    message: ({ asked, names }) => `Tệp không có trang tính hay bảng “${asked}”; có: ${names.join(', ')}.`,
    hint: () => 'Ghi đúng một trong các tên ấy ở cờ --trang.',
  }),
  TD4167: entry<Record<string, never>>({
    severity: 'error',
    title: 'Bảng không có dòng tiêu chí nào',
    message: () => 'Thấy hàng tiêu đề nhưng bên dưới không có dòng tiêu chí nào.',
    hint: () => 'Kiểm tra lại tệp: các dòng tiêu chí phải nằm ngay dưới hàng tiêu đề, không bị ẩn.',
  }),
  TD4168: entry<{ line: string }>({
    severity: 'info',
    title: 'Mục lồng quá sâu',
    message: ({ line }) => `${line} nằm ở cấp thứ năm trở xuống; công cụ đưa lên cấp thứ tư.`,
    hint: () => 'Điểm không đổi; chỉ thứ bậc hiển thị khác bản gốc.',
  }),
  TD4169: entry<{ line: string; what: string; expected: string }>({
    severity: 'error',
    title: 'Ô trong bảng tiêu chí ghi sai',
    message: ({ line, what }) => `${line}: ${what}.`,
    hint: ({ expected }) => expected,
  }),
  TD4170: entry<Record<string, never>>({
    severity: 'error',
    title: 'Đây là bảng, không phải bản tiêu chí',
    message: () => 'Lệnh này kiểm tra bản tiêu chí (.yaml); tệp này là bảng tính hoặc văn bản Word.',
    hint: () =>
      'Đưa bảng vào thành bản tiêu chí bằng “thidua tieuchi nhap <tệp>”; lệnh ấy kiểm tra luôn từng ô.',
  }),
  TD4171: entry<{ version: string; years: readonly string[]; next: string }>({
    severity: 'info',
    title: 'Bản đã có kết quả được giữ nguyên',
    message: ({ version, years, next }) =>
      `Bản ${version} ${years.length === 0 ? 'đi kèm công cụ' : `đã dùng để chấm (${years.join(', ')})`} nên giữ nguyên; bảng này thành bản ${next}.`,
    hint: () => 'Kết quả đã có không đổi; bản mới dùng từ ngày có hiệu lực ghi trong đó.',
  }),
  TD4172: entry<{ version: string }>({
    severity: 'info',
    title: 'Bảng không có gì thay đổi',
    message: ({ version }) => `Bảng này giống hệt bản ${version}, không ghi bản mới.`,
    hint: () => 'Sửa bảng, lưu lại, rồi nhập lại nếu muốn đổi.',
  }),
  TD4173: entry<{ previous: string }>({
    severity: 'info',
    title: 'Tệp cũ được giữ lại',
    message: ({ previous }) => `Tệp này đã có với nội dung khác; bản cũ được giữ ở ${previous}.`,
    hint: () => 'Xem lại bản cũ; không cần nữa thì xóa.',
  }),
  TD4174: entry<{ what: string }>({
    severity: 'info',
    title: 'Công cụ tự điền',
    message: ({ what }) => `Bảng không ghi nên công cụ tự điền: ${what}.`,
    hint: () => 'Sửa ở trang “Thông tin” của bảng tiêu chí mà công cụ ghi ra, rồi nhập lại bảng ấy.',
  }),
};
