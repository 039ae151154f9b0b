import { entry } from '../entry.ts';

const WAITS = 'nên trường hợp này chưa được quyết định';

/** TD4819 to TD482x: what the council's votes come to. */
export const voteFaults = {
  TD4819: entry<Record<never, never>>({
    severity: 'error',
    title: 'Có phiếu nhưng chưa ghi thành viên Hội đồng',
    message: () =>
      'Đã ghi số phiếu nhưng bảng thành viên Hội đồng còn trống, nên chưa tính được tỷ lệ và chưa phiếu nào được dùng.',
    hint: () => 'Ghi đủ thành viên Hội đồng ở trang “Thành viên”, đánh dấu x người có mặt.',
  }),
  TD4820: entry<{ name: string; votes: number; voters: number }>({
    severity: 'error',
    title: 'Số phiếu nhiều hơn số người biểu quyết',
    message: ({ name, votes, voters }) =>
      `Phiếu của ${name} có ${votes} phiếu (đồng ý và không đồng ý) trong khi chỉ ${voters} người biểu quyết, ${WAITS}.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu; kiểm tra dấu x ở cột “Có mặt” và “Ý kiến bằng văn bản”.',
  }),
  TD4821: entry<{ name: string; votes: number; members: number }>({
    severity: 'error',
    title: 'Số phiếu nhiều hơn số thành viên Hội đồng',
    message: ({ name, votes, members }) =>
      `Phiếu của ${name} có ${votes} phiếu (đồng ý và không đồng ý) trong khi Hội đồng chỉ có ${members} thành viên, ${WAITS}.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu, hoặc ghi cho đủ thành viên ở trang “Thành viên”.',
  }),
  TD4822: entry<{ present: number; total: number; quorum: string }>({
    severity: 'error',
    title: 'Phiên họp không đủ thành viên',
    message: ({ present, total, quorum }) =>
      `Phiên họp có mặt ${present}/${total} thành viên, cần ít nhất ${quorum}, nên các phiếu không được tính và các trường hợp được đưa ra biểu quyết chưa được quyết định.`,
    hint: () => 'Kiểm tra dấu x ở cột “Có mặt (x)”; nếu đúng là không đủ, Hội đồng phải họp lại.',
  }),
  TD4823: entry<{ award: string; names: string; count: number }>({
    severity: 'warning',
    title: 'Chưa có kết quả biểu quyết',
    message: ({ award, names, count }) =>
      `${count} trường hợp được đề nghị ${award} chưa có phiếu trong khi trường hợp khác đã có, nên chưa được quyết định: ${names}.`,
    hint: () =>
      'Ghi phiếu của các trường hợp này ở trang “Phiếu bầu”; chạy “thidua hoidong <năm>” để có đủ dòng.',
  }),
  TD4824: entry<{ award: string; criteria: string }>({
    severity: 'error',
    title: 'Có phiếu nhưng bộ tiêu chí chưa có quy định biểu quyết',
    message: ({ award, criteria }) =>
      `Đã ghi phiếu cho ${award} nhưng bộ tiêu chí ${criteria} không quy định tỷ lệ phiếu của hình thức này, nên các phiếu chưa được dùng.`,
    hint: ({ criteria }) =>
      `Lập một phiên bản của bộ tiêu chí ${criteria} có thêm mục vote cho hình thức này (xem “thidua tieuchi xem <bản>”).`,
  }),
  TD4825: entry<{ award: string; origin: string }>({
    severity: 'warning',
    title: 'Cách biểu quyết khác quy định',
    message: ({ award, origin }) =>
      `${award} phải bỏ phiếu kín nhưng phiên họp không ghi số phiếu phát ra, thu về. Quy định đang dùng: ${origin.replace(/\.$/u, '')}.`,
    hint: () =>
      'Ghi bốn số phiếu ở trang “Phiên họp”; nếu Hội đồng biểu quyết công khai, đối chiếu lại quy chế của Hội đồng.',
  }),
  TD4826: entry<{ name: string; award: string }>({
    severity: 'warning',
    title: 'Phiếu cho trường hợp không được đề nghị',
    message: ({ name, award }) =>
      `Đã ghi phiếu cho ${name} nhưng trường hợp này không được đề nghị ${award}, nên phiếu không được dùng.`,
    hint: () => 'Nếu Hội đồng muốn xét trường hợp này, ghi “Chọn” và lý do ở trang “Lựa chọn”.',
  }),
  TD4827: entry<{ name: string; votes: number; papers: number }>({
    severity: 'error',
    title: 'Số phiếu nhiều hơn số phiếu hợp lệ',
    message: ({ name, votes, papers }) =>
      `Phiếu của ${name} có ${votes} phiếu (đồng ý và không đồng ý) trong khi chỉ có ${papers} phiếu hợp lệ, ${WAITS}.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu với các ô phiếu ở trang “Phiên họp”.',
  }),
  TD4828: entry<{ path: string }>({
    severity: 'error',
    title: 'Không thấy tệp phiếu cần lấy',
    message: ({ path }) => `Không có tệp “${path}” để lấy số phiếu.`,
    hint: () => 'Kiểm tra lại đường dẫn; tên có dấu cách thì đặt trong dấu ngoặc kép.',
  }),
  TD4829: entry<{ name: string; near: string; review: string }>({
    severity: 'error',
    title: 'Không thấy trường hợp cần chọn',
    message: ({ name, near, review }) =>
      `Kết quả ${review} không có đúng một tập thể, cá nhân khớp với “${name}”${near === '' ? '' : `; gần giống nhất: ${near}`}.`,
    hint: () =>
      'Gõ mã hoặc tên đơn vị; với cá nhân gõ "họ tên - đơn vị"; nhiều hình thức thì thêm --hinh-thuc <mã>.',
  }),
  TD4830: entry<{ own: string; other: string }>({
    severity: 'error',
    title: 'Phiếu lấy từ tệp khác không giống phiếu đã ghi',
    message: ({ own, other }) =>
      `Dòng này ghi ${other} trong khi hoi-dong.xlsx đã ghi ${own}; phiếu đã ghi được giữ nguyên.`,
    hint: () => 'Đối chiếu biên bản kiểm phiếu rồi sửa trong hoi-dong.xlsx.',
  }),
};
