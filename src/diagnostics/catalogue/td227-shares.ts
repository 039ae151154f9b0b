import { entry } from '../entry.ts';

/** TD2270–TD2279: answers that are of another kind than the cell asks for. */
export const shareFaults = {
  TD2270: entry<{
    readonly criterion: string;
    readonly text: string;
    readonly total: string;
    readonly percent: string;
    readonly counted: string;
  }>({
    severity: 'error',
    title: 'Tỷ lệ ghi ở ô cần số lượng',
    message: ({ criterion, text, total, percent, counted }) =>
      `Tiêu chí ${criterion} ghi “${text}” ở cột “Số đạt” trong khi tổng số là ${total}: có lẽ là tỷ lệ ${percent} (khoảng ${counted} trên ${total}), không phải số lượng.`,
    hint: () =>
      'Ghi số lượng đã đạt, không ghi tỷ lệ; nếu đúng là số lượng nhỏ hơn 1 thì ghi kèm đơn vị tính, ví dụ 0,5 km.',
  }),
};
