import { entry } from '../entry.ts';

type OfLine = { readonly criterion: string };

/** TD2301–TD2399: answers that can be read but are incomplete or doubtful. */
export const answerFaults = {
  TD2301: entry<OfLine & { readonly because: string }>({
    severity: 'error',
    title: 'Chưa trả lời',
    message: ({ criterion, because }) => `Tiêu chí ${criterion} chưa được trả lời: ${because}`,
    hint: () => 'Điền ô này; nếu tiêu chí không liên quan, ghi “không áp dụng” và nêu lý do ở “Giải trình”.',
  }),
  TD2302: entry<{ readonly person: string; readonly criteria: readonly string[] }>({
    severity: 'error',
    title: 'Cá nhân chưa được chấm đủ',
    message: ({ person, criteria }) =>
      `${person} chưa có điểm ở ${criteria.length} tiêu chí: ${criteria.join(', ')}.`,
    hint: () => 'Chấm đủ các tiêu chí, hoặc ghi “không áp dụng” vào ô không liên quan.',
  }),
  TD2303: entry<OfLine & { readonly claimed: string; readonly recalculated: string }>({
    severity: 'warning',
    title: 'Điểm tự chấm khác điểm tính lại',
    message: ({ criterion, claimed, recalculated }) =>
      `Tiêu chí ${criterion}: đơn vị tự chấm ${claimed} điểm, tính lại theo số liệu là ${recalculated} điểm.`,
    hint: () => 'Điểm tính lại được dùng; kiểm tra số liệu hoặc cách chấm với đơn vị.',
  }),
  TD2304: entry<OfLine>({
    severity: 'warning',
    title: 'Thiếu minh chứng',
    message: ({ criterion }) => `Tiêu chí ${criterion} phải có minh chứng nhưng ô “Minh chứng” để trống.`,
    hint: () => 'Ghi tên, số, ngày của văn bản hoặc tài liệu chứng minh.',
  }),
  TD2305: entry<OfLine>({
    severity: 'warning',
    title: 'Thiếu giải trình',
    message: ({ criterion }) => `Tiêu chí ${criterion} ghi “không áp dụng” nhưng ô “Giải trình” để trống.`,
    hint: () => 'Nêu lý do tiêu chí không áp dụng cho đơn vị.',
  }),
  TD2306: entry<{ readonly person: string; readonly criteria: readonly string[] }>({
    severity: 'warning',
    title: 'Chấm tiêu chí của lãnh đạo cho người không phải lãnh đạo',
    message: ({ person, criteria }) =>
      `${person} không được đánh dấu là lãnh đạo nhưng có điểm ở ${criteria.join(', ')}, tiêu chí chỉ dành cho lãnh đạo.`,
    hint: () => 'Đánh dấu x ở cột “Lãnh đạo” nếu là lãnh đạo, nếu không thì xóa điểm này.',
  }),
  TD2307: entry<{ readonly person: string; readonly text: string }>({
    severity: 'warning',
    title: 'Vi phạm không ghi số, ngày văn bản',
    message: ({ person, text }) =>
      `Vi phạm của ${person} ghi “${text}” mà không có số và ngày của quyết định hay kết luận.`,
    hint: () => 'Bổ sung số, ngày và cơ quan ban hành văn bản xử lý vi phạm.',
  }),
};
