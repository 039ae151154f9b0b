import { entry } from '../entry.ts';

type Counted = { readonly listed: number; readonly stated: number };

/** TD3131–TD3149: what a file says in two places that do not agree. */
export const reconciliationFaults = {
  TD3131: entry<Counted>({
    severity: 'info',
    title: 'Danh sách ít người hơn số đơn vị báo',
    message: ({ listed, stated }) =>
      `Danh sách có ${listed} người, trong khi đơn vị báo tổng số ${stated} người.`,
    hint: () => 'Nếu danh sách phải gồm mọi người, ghi thêm những người còn thiếu vào trang “Cá nhân”.',
  }),
  TD3132: entry<{ readonly stated: number }>({
    severity: 'warning',
    title: 'Danh sách không có ai',
    message: ({ stated }) =>
      `Đơn vị báo tổng số ${stated} người nhưng bảng “Cá nhân” không có dòng nào đọc được là một người.`,
    hint: () => 'Ghi mỗi người một dòng dưới dòng tiêu đề của bảng “Cá nhân”.',
  }),
  TD3133: entry<{ readonly code: string; readonly title: string; readonly other: string }>({
    severity: 'error',
    title: 'Mã và nội dung tiêu chí không khớp',
    message: ({ code, title, other }) =>
      `Dòng này mang mã ${code} nhưng nội dung “${title}” là của tiêu chí ${other}; chưa rõ câu trả lời là của tiêu chí nào.`,
    hint: () => 'Ghi lại mã và nội dung tiêu chí như biểu mẫu, kiểm tra câu trả lời đứng đúng dòng.',
  }),
  TD3134: entry<{ readonly evidence: string; readonly explanation: string }>({
    severity: 'warning',
    title: 'Minh chứng và giải trình có thể đổi chỗ',
    message: ({ evidence, explanation }) =>
      `Cột “Giải trình” nêu số, ngày văn bản (“${explanation}”), còn cột “Minh chứng” thì không (“${evidence}”); có lẽ hai cột bị đổi chỗ.`,
    hint: () => 'Kiểm tra tiêu đề hai cột; minh chứng là tên, số, ngày của văn bản.',
  }),
  TD3135: entry<{ readonly person: string; readonly stated: string; readonly sum: string }>({
    severity: 'warning',
    title: 'Tổng điểm của cá nhân không khớp',
    message: ({ person, stated, sum }) =>
      `Dòng của ${person} ghi tổng ${stated} điểm, cộng các tiêu chí được ${sum} điểm.`,
    hint: () => 'Tổng cộng lại được dùng; kiểm tra lại điểm từng tiêu chí.',
  }),
  TD3136: entry<{ readonly words: string; readonly stated: string; readonly sum: string }>({
    severity: 'warning',
    title: 'Điểm cộng của nhóm không khớp',
    message: ({ words, stated, sum }) =>
      `Dòng “${words}” ghi ${stated} điểm, cộng các dòng của nhóm được ${sum} điểm.`,
    hint: () => 'Tổng cộng lại được dùng; kiểm tra lại các dòng của nhóm này.',
  }),
};
