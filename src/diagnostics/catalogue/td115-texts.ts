import { entry } from '../entry.ts';

/** TD1154–TD1159: texts of a workbook as a whole. */
export const textFaults = {
  TD1154: entry<{ readonly length: string; readonly most: string }>({
    severity: 'warning',
    title: 'Ô có nội dung quá dài',
    message: ({ length, most }) =>
      `Ô này có ${length} ký tự; chỉ ${most} ký tự đầu được đọc, bằng một ô của Excel.`,
    hint: () => 'Rút gọn nội dung, hoặc gửi phần dài thành tệp kèm theo.',
  }),
};
