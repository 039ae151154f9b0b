import { entry } from '../entry.ts';

/** TD1160–TD1169: what was typed where no criterion stands, and what else a sheet is. */
export const besideCriteriaFaults = {
  TD1160: entry<{ readonly cells: string }>({
    severity: 'warning',
    title: 'Ghi ở dòng nhóm hoặc dòng cộng',
    message: ({ cells }) =>
      `Dòng nhóm và dòng cộng không phải tiêu chí nên những ô này không được dùng: ${cells}.`,
    hint: () => 'Chuyển nội dung xuống đúng dòng tiêu chí của nó, hoặc xóa nếu không cần.',
  }),
  TD1161: entry<{ readonly what: readonly string[] }>({
    severity: 'error',
    title: 'Tệp chỉ có bảng khác',
    message: ({ what }) =>
      `Tệp này chỉ có ${what.join(', ')}, không có bảng nào của biểu mẫu (Tập thể, Cá nhân…).`,
    hint: () => 'Xem đơn vị có gửi nhầm tệp không; đề nghị điền vào biểu mẫu đã phát và gửi lại.',
  }),
};
