import { entry } from '../entry.ts';

/** TD419x: reporting periods (kỳ báo cáo) of a plan, and the year that is made of them. */
export const periodFaults = {
  TD4190: entry<{ problem: string; remedy: string }>({
    severity: 'error',
    title: 'Kỳ báo cáo của bộ tiêu chí không dùng được',
    message: ({ problem }) => problem,
    hint: ({ remedy }) => remedy,
  }),
  TD4191: entry<{
    plan: string;
    term: string;
    year: number;
    known: readonly string[];
    keys: readonly string[];
  }>({
    severity: 'error',
    title: 'Kế hoạch không có kỳ báo cáo này',
    message: ({ plan, term, known }) =>
      known.length === 0
        ? `Kế hoạch ${plan} báo cáo mỗi năm một lần, không có ${term}.`
        : `Kế hoạch ${plan} không có ${term}; các kỳ của kế hoạch: ${known.join(', ')}.`,
    hint: ({ year, keys }) =>
      keys.length === 0
        ? `Gõ năm ${year} thay cho kỳ, hoặc ghi “Kỳ báo cáo” ở trang Thông tin của bảng tiêu chí nếu kế hoạch có kỳ.`
        : `Gõ một trong: ${keys.join(', ')}.`,
  }),
  TD4192: entry<{ term: string; key: string; path: string; year: number; counts: boolean }>({
    severity: 'warning',
    title: 'Chưa có kết quả của một kỳ',
    message: ({ term, path, year, counts }) =>
      counts
        ? `Chưa có kết quả ${term} (không thấy tệp ${path}), nên điểm cả năm ${year} chưa tính được; không tính là 0 điểm.`
        : `Chưa có kết quả ${term} (không thấy tệp ${path}); điểm cả năm ${year} lấy theo kỳ cuối năm nên không đổi.`,
    hint: ({ key }) => `Tổng hợp kỳ ấy bằng lệnh “thidua tonghop ${key}” rồi chạy lại.`,
  }),
  TD4193: entry<{ term: string; because: string; year: number; key: string }>({
    severity: 'error',
    title: 'Kết quả của một kỳ không dùng được cho cả năm',
    message: ({ term, because, year }) =>
      `Kết quả ${term} không dùng được để tính điểm năm ${year}: ${because}`,
    hint: ({ key }) => `Chạy lại “thidua tonghop ${key}” rồi tổng hợp lại cả năm.`,
  }),
  TD4194: entry<{ term: string; unit: string; heirs: readonly string[]; year: number }>({
    severity: 'warning',
    title: 'Điểm kỳ của một đơn vị không vào điểm cả năm',
    message: ({ term, unit, heirs, year }) =>
      `${unit} có kết quả ${term} nhưng không còn trong sổ đơn vị vào hạn báo cáo năm ${year}${
        heirs.length === 0 ? '' : ` (đơn vị kế thừa: ${heirs.join(', ')})`
      }; điểm kỳ này không cộng cho đơn vị nào.`,
    hint: () =>
      'Kiểm tra “Đến ngày”, “Đơn vị kế thừa” trong don-vi.xlsx; điểm cả năm của đơn vị kế thừa do Hội đồng xem xét.',
  }),
  TD4195: entry<{ unit: string; people: readonly string[]; more: number }>({
    severity: 'warning',
    title: 'Cá nhân không có điểm ở một kỳ',
    message: ({ unit, people, more }) =>
      `${unit}: ${people.join('; ')}${more > 0 ? ` và ${more} người khác` : ''} không có tên trong kết quả của các kỳ ghi trong ngoặc, nên điểm cả năm của người ấy chưa tính được; không tính là 0 điểm.`,
    hint: () =>
      'Nếu trong kỳ ấy họ tên ghi khác thì sửa cho thống nhất rồi tổng hợp lại kỳ ấy; nếu mới về hoặc đã chuyển thì Hội đồng xem xét.',
  }),
  TD4196: entry<{ year: number; terms: readonly string[]; first: string }>({
    severity: 'error',
    title: 'Chưa có kết quả của kỳ nào',
    message: ({ year, terms }) =>
      `Năm ${year} tính điểm từ các kỳ (${terms.join(', ')}) mà chưa có kết quả dùng được của kỳ nào.`,
    hint: ({ first }) => `Tổng hợp từng kỳ trước, bắt đầu từ “thidua tonghop ${first}”, rồi tổng hợp cả năm.`,
  }),
  TD4197: entry<{ term: string; year: number }>({
    severity: 'error',
    title: 'Sơ kết, tổng kết không làm theo kỳ của năm',
    message: ({ term }) => `Sơ kết, tổng kết là của cả năm, không có sơ kết, tổng kết ${term}.`,
    hint: ({ year }) => `Gõ năm ${year} thay cho kỳ, hoặc bỏ --ky.`,
  }),
  TD4198: entry<{ year: number; terms: readonly string[]; keys: readonly string[] }>({
    severity: 'error',
    title: 'Đơn vị gửi báo cáo theo kỳ, không gửi báo cáo năm',
    message: ({ year, terms }) =>
      `Theo kế hoạch, năm ${year} đơn vị gửi báo cáo theo kỳ (${terms.join(', ')}); không có tiêu chí chấm riêng cho cả năm nên không có biểu mẫu, báo cáo năm.`,
    hint: ({ keys }) => `Gõ kỳ thay cho năm, một trong: ${keys.join(', ')}.`,
  }),
  TD4199: entry<{ term: string; version: string; own: string; year: number }>({
    severity: 'warning',
    title: 'Các kỳ chấm theo bản tiêu chí khác nhau',
    message: ({ term, version, own, year }) =>
      `Kết quả ${term} chấm theo bản ${version}, năm ${year} theo bản ${own}; điểm vẫn được tính vì điểm tối đa của kỳ như nhau.`,
    hint: ({ version, own }) =>
      `So hai bản bằng “thidua tieuchi sosanh ${version} ${own}”; nếu muốn cả năm theo một bản thì tổng hợp lại kỳ ấy.`,
  }),
  TD4210: entry<{ term: string; key: string; year: number; units: readonly string[]; more: number }>({
    severity: 'warning',
    title: 'Đơn vị chưa có điểm ở một kỳ',
    message: ({ term, year, units, more }) =>
      `Chưa có điểm ${term}: ${units.join('; ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}; điểm cả năm ${year} của các đơn vị này chưa tính được, không tính là 0 điểm.`,
    hint: ({ key, year }) =>
      `Nhận báo cáo còn thiếu, sửa chỗ chưa rõ của kỳ ấy, chạy “thidua tonghop ${key}” rồi “thidua tonghop ${year}”.`,
  }),
};
