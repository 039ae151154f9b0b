import { entry } from '../entry.ts';

/** TD5xxx: scoring, ranking and nomination. */
export const scoringFaults = {
  TD5001: entry<{ line: string }>({
    severity: 'error',
    title: 'Vừa trả lời vừa ghi “không áp dụng”',
    message: ({ line }) => `Tiêu chí ${line} vừa có câu trả lời vừa ghi “không áp dụng” nên chưa chấm được.`,
    hint: () => 'Chỉ giữ một trong hai: xóa “không áp dụng”, hoặc xóa câu trả lời và nêu lý do ở Giải trình.',
  }),
  TD5101: entry<{ unit: string; lines: string }>({
    severity: 'warning',
    title: 'Chưa có tổng điểm',
    message: ({ unit, lines }) =>
      `${unit} chưa có tổng điểm và chưa được xếp hạng vì còn tiêu chí chưa rõ: ${lines}.`,
    hint: () =>
      'Yêu cầu đơn vị bổ sung các tiêu chí này rồi tổng hợp lại; ô trống không được tính là 0 điểm.',
  }),
  TD5102: entry<{ count: number; people: string }>({
    severity: 'warning',
    title: 'Cá nhân chưa có tổng điểm',
    message: ({ count, people }) => `${count} cá nhân chưa có tổng điểm vì còn ô chưa rõ: ${people}.`,
    hint: () => 'Yêu cầu đơn vị bổ sung các ô còn trống hoặc sai của những người này.',
  }),
  TD5201: entry<{ name: string; award: string; reason: string }>({
    severity: 'warning',
    title: 'Khen thưởng chờ Hội đồng quyết định',
    message: ({ name, award, reason }) => `Chưa đủ căn cứ đề nghị ${award} cho ${name}. ${reason}`,
    hint: () =>
      'Hội đồng xem xét trường hợp này; xem lý do đầy đủ bằng lệnh “thidua giaithich <năm> <đơn vị>”.',
  }),
  TD5202: entry<{ award: string; reason: string }>({
    severity: 'warning',
    title: 'Hội đồng chọn vượt chỉ tiêu',
    message: ({ award, reason }) =>
      `${award}: ${reason} Các trường hợp được chọn vẫn được giữ trong danh sách.`,
    hint: () =>
      'Hội đồng rút bớt ở trang “Lựa chọn” của hoi-dong.xlsx, hoặc nêu rõ trong biên bản vì sao vượt chỉ tiêu.',
  }),
  TD5203: entry<{ name: string; what: string }>({
    severity: 'warning',
    title: 'Thành tích có thể đã được khen',
    message: ({ name, what }) => `${name}: ${what}.`,
    hint: () => 'Hội đồng xem lại để không khen nhiều hình thức cho cùng một thành tích.',
  }),
};
