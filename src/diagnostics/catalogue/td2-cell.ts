import { entry } from '../entry.ts';

/** What every fault of an answer knows: the criterion (`TT1.3 “…”`) and what the cell says. */
type AnswerValues = { readonly criterion: string; readonly found: string };
type ColumnValues = AnswerValues & { readonly column: string };

/** TD2xxx: single cells. */
export const cellFaults = {
  TD2101: entry<AnswerValues & { readonly total: string }>({
    severity: 'error',
    title: 'Số đạt lớn hơn tổng số',
    message: ({ criterion, found, total }) =>
      `Tiêu chí ${criterion} ghi số đạt ${found} trong khi tổng số chỉ có ${total}.`,
    hint: ({ total }) => `Kiểm tra lại hai ô “Số đạt” và “Tổng số”; số đạt phải từ 0 đến ${total}.`,
  }),
  TD2102: entry<ColumnValues>({
    severity: 'error',
    title: 'Tổng số bằng 0 hoặc là số âm',
    message: ({ criterion, found }) => `Tiêu chí ${criterion} ghi tổng số ${found}, không tính được tỷ lệ.`,
    hint: () => 'Ghi tổng số lớn hơn 0; nếu trong năm không phát sinh, ghi “không áp dụng” và nêu lý do.',
  }),
  TD2103: entry<AnswerValues & { readonly max: string }>({
    severity: 'error',
    title: 'Điểm tự chấm vượt điểm tối đa',
    message: ({ criterion, found, max }) => `Ô này ghi ${found}; tiêu chí ${criterion} tối đa ${max} điểm.`,
    hint: ({ max }) => `Nhập một số từ 0 đến ${max}, hoặc ghi “không áp dụng” và nêu lý do.`,
  }),
  TD2104: entry<ColumnValues>({
    severity: 'error',
    title: 'Số âm',
    message: ({ criterion, column, found }) => `Tiêu chí ${criterion} ghi ${found} ở cột “${column}”.`,
    hint: ({ column }) => `Sửa ô “${column}” thành số từ 0 trở lên.`,
  }),
  TD2105: entry<ColumnValues>({
    severity: 'error',
    title: 'Số lượng không phải số nguyên',
    message: ({ criterion, column, found }) =>
      `Tiêu chí ${criterion} ghi ${found} ở cột “${column}”, trong khi ô này đếm số lượng.`,
    hint: ({ column }) => `Sửa ô “${column}” thành số nguyên, ví dụ 0, 1, 2.`,
  }),
  TD2106: entry<AnswerValues & { readonly step: string }>({
    severity: 'error',
    title: 'Điểm tự chấm lẻ quá mức cho phép',
    message: ({ criterion, found, step }) =>
      `Tiêu chí ${criterion} ghi ${found} điểm, trong khi điểm chỉ được lẻ đến ${step}.`,
    hint: ({ step }) => `Cho điểm theo bước ${step} điểm.`,
  }),
  TD2107: entry<AnswerValues & { readonly choices: readonly string[] }>({
    severity: 'error',
    title: 'Mức tự đánh giá không có trong danh sách',
    message: ({ criterion, found }) => `Tiêu chí ${criterion} không có mức “${found}”.`,
    hint: ({ choices }) => `Chọn một trong các mức: ${choices.map((name) => `“${name}”`).join(', ')}.`,
  }),
  TD2108: entry<AnswerValues>({
    severity: 'error',
    title: 'Câu trả lời không phải có hoặc không',
    message: ({ criterion, found }) => `Tiêu chí ${criterion} ghi “${found}”, không rõ là có hay không.`,
    hint: () =>
      'Ghi “Có” (hoặc đánh dấu x) hay “Không”; nếu không áp dụng thì ghi “không áp dụng” và nêu lý do.',
  }),
  TD2109: entry<ColumnValues>({
    severity: 'error',
    title: 'Tỷ lệ phần trăm ở ô cần số',
    message: ({ criterion, column, found }) =>
      `Tiêu chí ${criterion} ghi ${found} ở cột “${column}”, trong khi ô này cần một số, không phải tỷ lệ.`,
    hint: ({ column }) => `Ghi số thay cho tỷ lệ phần trăm ở ô “${column}”.`,
  }),
  TD2110: entry<AnswerValues & { readonly total: string }>({
    severity: 'error',
    title: 'Tổng số khác với số đã ấn định',
    message: ({ criterion, found, total }) =>
      `Tiêu chí ${criterion} chấm theo ${total} nội dung ấn định sẵn, nhưng ô “Tổng số” ghi ${found}.`,
    hint: ({ total }) => `Trả ô “Tổng số” về ${total} rồi ghi lại số đạt.`,
  }),
};
