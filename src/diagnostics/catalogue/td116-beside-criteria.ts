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
};
