import { formatInteger } from '../../text/numbers.ts';
import { entry } from '../entry.ts';

/** TD1150–TD1159: texts of a workbook as a whole. */
export const textFaults = {
  TD1150: entry<{ readonly length: number; readonly most: number }>({
    severity: 'warning',
    title: 'Ô có nội dung quá dài',
    message: ({ length, most }) =>
      `Ô này có ${formatInteger(length)} ký tự; chỉ ${formatInteger(most)} ký tự đầu được đọc, bằng một ô của Excel.`,
    hint: () => 'Rút gọn nội dung, hoặc gửi phần dài thành tệp kèm theo.',
  }),
};
