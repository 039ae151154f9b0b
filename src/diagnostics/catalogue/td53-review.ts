import { entry } from '../entry.ts';

/** TD53xx: interim and final reviews over several years. */
export const reviewFaults = {
  TD5301: entry<{ year: number }>({
    severity: 'warning',
    title: 'Năm chưa có kết quả',
    message: ({ year }) =>
      `Năm ${year} chưa có kết quả tổng hợp; trong các bảng năm này để trống, không tính là 0 điểm.`,
    hint: ({ year }) => `Nếu có bản nộp của năm ấy, chạy “thidua tonghop ${year}” rồi làm lại.`,
  }),
  TD5302: entry<{ year: number; deadline: string; asOf: string }>({
    severity: 'info',
    title: 'Năm chưa đến hạn báo cáo',
    message: ({ year, deadline, asOf }) =>
      `Năm ${year} có hạn báo cáo ${deadline}, sau ngày ${asOf} của kỳ này, nên không tính.`,
    hint: () => 'Muốn tính cả năm ấy thì lập văn bản với --ngay sau hạn báo cáo.',
  }),
  TD5303: entry<{ year: number; version: string; before: string; yearBefore: number }>({
    severity: 'warning',
    title: 'Bộ tiêu chí thay đổi giữa kỳ',
    message: ({ year, version, before, yearBefore }) =>
      `Năm ${year} chấm theo bản ${version}, năm ${yearBefore} theo bản ${before}: điểm hai năm không so sánh trực tiếp được.`,
    hint: () =>
      'Các bảng, hình đều ghi chú; xem hai bản khác nhau ở đâu bằng lệnh “thidua tieuchi sosanh <bản cũ> <bản mới>”.',
  }),
  TD5304: entry<{ years: string; folder: string }>({
    severity: 'error',
    title: 'Chưa có năm nào có kết quả',
    message: ({ years, folder }) =>
      `Không có kết quả tổng hợp của năm nào trong các năm ${years} ở thư mục ${folder}.`,
    hint: () => 'Chạy “thidua tonghop <năm trước>” cho từng năm trước.',
  }),
  TD5305: entry<{ year: number; plan: string; expected: string }>({
    severity: 'error',
    title: 'Kết quả của kế hoạch khác',
    message: ({ year, plan, expected }) =>
      `Kết quả năm ${year} thuộc kế hoạch ${plan}, không phải ${expected}; năm này không được tính.`,
    hint: () => 'Kiểm tra lại tệp ket-qua.json của năm ấy, hoặc chạy lại “thidua tonghop <năm ấy>”.',
  }),
  TD5306: entry<{ review: string; year: number; planned: number }>({
    severity: 'warning',
    title: 'Năm khác với kế hoạch',
    message: ({ review, year, planned }) => `Kế hoạch ${review} năm ${planned}; đang làm cho năm ${year}.`,
    hint: () => 'Nếu đúng ý thì bỏ qua lưu ý này.',
  }),
  TD5307: entry<{ year: number; path: string; command: string }>({
    severity: 'error',
    title: 'Chưa có kết quả của kỳ này',
    message: ({ path }) => `Không có tệp kết quả ${path}.`,
    hint: ({ year, command }) => `Chạy “thidua ${command} ${year}” trước.`,
  }),
  TD5309: entry<{ year: number; found: string }>({
    severity: 'error',
    title: 'Kết quả của năm hoặc kỳ khác',
    message: ({ year, found }) =>
      `Tệp kết quả trong thư mục năm ${year} ghi là kết quả ${found}; năm ${year} không được tính.`,
    hint: ({ year }) => `Chép lại đúng tệp ket-qua.json của năm ấy, hoặc chạy lại “thidua tonghop ${year}”.`,
  }),
  TD5308: entry<Record<string, never>>({
    severity: 'warning',
    title: 'Chưa có sổ khen thưởng',
    message: () =>
      'Thư mục làm việc chưa có sổ khen thưởng khen-thuong.xlsx, nên chưa đối chiếu được ai đã được khen cho cùng thành tích, ai được khen quá gần.',
    hint: () =>
      'Lập sổ khen thưởng rồi chạy lại; nếu chưa lập thì Hội đồng đối chiếu bằng tay trước khi trình.',
  }),
  TD5310: entry<ResultAbout & { whom: string; where: string; found: string; expected: string }>({
    severity: 'error',
    title: 'Tệp kết quả có số không khớp',
    message: ({ year, review, period, whom, where, found, expected }) =>
      `${resultWords({ year, review, period })}, ${whom}: ${lowerFirst(where)} ghi ${found}, đáng lẽ là ${expected}.`,
    hint: (about) => remade(about),
  }),
  TD5311: entry<ResultAbout & { whom: string; count: number }>({
    severity: 'error',
    title: 'Tệp kết quả còn nhiều số không khớp',
    message: ({ year, review, period, whom, count }) =>
      `${resultWords({ year, review, period })}, ${whom}: còn ${count} chỗ khác không khớp.`,
    hint: (about) => remade(about),
  }),
  TD5312: entry<ResultAbout & { id: string; names: readonly string[]; count: number }>({
    severity: 'error',
    title: 'Một đơn vị hoặc một người có nhiều lần trong kết quả',
    message: ({ year, review, period, id, names, count }) =>
      `${resultWords({ year, review, period })} có ${count} lần “${id}” (${names.join('; ')}), không rõ lần nào đúng.`,
    hint: (about) => remade(about),
  }),
  TD5313: entry<ResultAbout & { id: string; name: string }>({
    severity: 'warning',
    title: 'Đơn vị trong kết quả không có trong sổ',
    message: ({ year, review, period, id, name }) =>
      `${resultWords({ year, review, period })} có đơn vị “${id}” (${name}) mà sổ đơn vị không có mã này.`,
    hint: ({ year, review, period }) =>
      `Xem lại cột “Mã” của don-vi.xlsx; nếu tệp kết quả bị sửa thì chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}”.`,
  }),
  TD5314: entry<ResultAbout & { id: string; name: string; known: string; other: string }>({
    severity: 'warning',
    title: 'Tên đơn vị trong kết quả khác sổ đơn vị',
    message: ({ year, review, period, id, name, known, other }) =>
      `${resultWords({ year, review, period })} ghi mã “${id}” là “${name}”, trong khi sổ đơn vị ghi là “${known}”${
        other === '' ? '' : `; tên này là của ${other}`
      }.`,
    hint: ({ year, review, period }) =>
      `Nếu đơn vị đổi tên thì ghi tên cũ vào cột “Tên gọi khác” của don-vi.xlsx; nếu không thì chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}”.`,
  }),
  TD5315: entry<ResultAbout & { units: readonly string[]; count: number }>({
    severity: 'warning',
    title: 'Kết quả thiếu đơn vị của sổ',
    message: ({ year, review, period, units, count }) =>
      `${resultWords({ year, review, period })} không có ${count} đơn vị mà sổ đơn vị ghi là có trong năm: ${units.join('; ')}${
        count > units.length ? '…' : ''
      }.`,
    hint: ({ year, review, period }) =>
      `Nếu sổ đơn vị mới được bổ sung thì chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}”.`,
  }),
  TD5316: entry<ResultAbout & { id: string; version: string; differing: readonly string[] }>({
    severity: 'error',
    title: 'Bộ tiêu chí ghi trong kết quả đã bị sửa',
    message: ({ year, review, period, id, version, differing }) =>
      `${resultWords({ year, review, period })} ghi là chấm theo bộ tiêu chí ${id} bản ${version} nhưng không giống tệp của bản ấy: ${differing.join('; ')}.`,
    hint: (about) => remade(about),
  }),
  TD5317: entry<ResultAbout & { id: string; version: string; sha256: string }>({
    severity: 'warning',
    title: 'Không có bộ tiêu chí mà kết quả được chấm theo',
    message: ({ year, review, period, id, version, sha256 }) =>
      `${resultWords({ year, review, period })} được chấm theo bộ tiêu chí ${id} bản ${version} (tệp ${sha256}…), không giống tệp nào đang có; chỉ đối chiếu được với những gì chính kết quả ghi.`,
    hint: ({ year, review, period }) =>
      `Nếu bộ tiêu chí đã được sửa sau khi tổng hợp thì chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}”.`,
  }),
  TD5318: entry<ResultAbout & { wrong: readonly string[]; count: number }>({
    severity: 'error',
    title: 'Số tệp, số dòng trong kết quả không cân',
    message: ({ year, review, period, wrong, count }) =>
      `${resultWords({ year, review, period })} không cân: ${wrong.join('; ')}${count > wrong.length ? ` và ${count - wrong.length} chỗ khác` : ''}.`,
    hint: (about) => remade(about),
  }),
  TD5319: entry<ResultAbout & { among: string; count: number }>({
    severity: 'error',
    title: 'Thứ hạng trong kết quả có chỗ trống',
    message: ({ year, review, period, among, count }) =>
      `Thứ hạng của ${among} trong ${lowerFirst(resultWords({ year, review, period }))} nhảy cóc ${count} bậc: có lẽ thiếu ${count} dòng.`,
    hint: (about) => remade(about),
  }),
  TD5320: entry<{ year: number; name: string }>({
    severity: 'error',
    title: 'Số liệu một năm không được tính',
    message: ({ year, name }) =>
      `Kết quả năm ${year} của ${name} không khớp nên không được tính ở kỳ này; năm ấy coi như chưa rõ.`,
    hint: ({ year }) => remade({ year, review: 'annual' }),
  }),
  TD5321: entry<{ year: number }>({
    severity: 'error',
    title: 'Kết quả một năm không được tính',
    message: ({ year }) =>
      `Bộ tiêu chí ghi trong kết quả năm ${year} đã bị sửa nên cả năm ${year} không được tính ở kỳ này.`,
    hint: ({ year }) => remade({ year, review: 'annual' }),
  }),
  TD5322: entry<ResultAbout & { path: string; found: string }>({
    severity: 'error',
    title: 'Tệp kết quả là của năm hoặc kỳ khác',
    message: ({ year, review, period, path, found }) =>
      `Tệp ${path} phải là ${lowerFirst(resultWords({ year, review, period }))} nhưng ghi là kết quả ${found}, nên không được dùng.`,
    hint: ({ year, review, period }) =>
      `Chép lại đúng tệp ket-qua.json của năm, kỳ ấy, hoặc chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}”.`,
  }),
};

/** Which result something is said of. */
type ResultAbout = {
  readonly year: number;
  readonly review: 'annual' | 'interim' | 'final';
  /** Of a reporting period: as it is typed, and in words. */
  readonly period?: { readonly key: string; readonly words: string } | undefined;
};

const COMMANDS = { annual: 'tonghop', interim: 'soket', final: 'tongket' } as const;

function resultWords({ year, review, period }: ResultAbout): string {
  if (period !== undefined) return `Kết quả ${period.words}`;
  return `Kết quả ${{ annual: '', interim: 'sơ kết ', final: 'tổng kết ' }[review]}năm ${year}`;
}

/** What helps wherever a result was changed by hand. */
function remade({ year, review, period }: ResultAbout): string {
  return `Tệp ket-qua.json có lẽ đã bị sửa tay hoặc hỏng: chạy lại “thidua ${COMMANDS[review]} ${period?.key ?? year}” để lập lại.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
