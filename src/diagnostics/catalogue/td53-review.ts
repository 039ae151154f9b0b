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
    hint: () => 'Các bảng, hình đều ghi chú; xem hai bản khác nhau ở đâu bằng lệnh thidua tieuchi sosanh.',
  }),
  TD5304: entry<{ years: string; folder: string }>({
    severity: 'error',
    title: 'Chưa có năm nào có kết quả',
    message: ({ years, folder }) =>
      `Không có kết quả tổng hợp của năm nào trong các năm ${years} ở thư mục ${folder}.`,
    hint: () => 'Chạy “thidua tonghop <năm>” cho từng năm trước.',
  }),
  TD5305: entry<{ year: number; plan: string; expected: string }>({
    severity: 'error',
    title: 'Kết quả của kế hoạch khác',
    message: ({ year, plan, expected }) =>
      `Kết quả năm ${year} thuộc kế hoạch ${plan}, không phải ${expected}; năm này không được tính.`,
    hint: () => 'Kiểm tra lại tệp ket-qua.json của năm ấy, hoặc chạy lại “thidua tonghop”.',
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
};
