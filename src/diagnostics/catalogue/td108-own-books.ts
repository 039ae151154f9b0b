import { entry } from '../entry.ts';

/** TD1080–TD1089: the office's own books as files. */
export const ownBookFaults = {
  TD1080: entry<{ readonly note: string }>({
    severity: 'warning',
    title: 'Ghi chú gắn vào ô của bảng',
    message: ({ note }) =>
      `Ghi chú gắn vào ô này viết “${note}”; chữ trong ghi chú không được tính là nội dung của bảng.`,
    hint: () => 'Nếu đó là số liệu hoặc điều cần tính đến, ghi thẳng vào ô của bảng; nếu không thì để yên.',
  }),
  TD1081: entry<{ readonly note: string }>({
    severity: 'warning',
    title: 'Ghi chú của ô trong bảng nói về kỷ luật',
    message: ({ note }) =>
      `Ghi chú gắn vào ô này viết “${note}”; chữ trong ghi chú không giữ lại khen thưởng nào.`,
    hint: () =>
      'Nếu đúng là có vi phạm hoặc đang xem xét, ghi một dòng vào xu-ly.xlsx; nếu không thì xóa ghi chú này.',
  }),
  TD1082: entry<{ readonly words: readonly string[]; readonly count: number }>({
    severity: 'info',
    title: 'Ghi chú ở ngoài các dòng của bảng',
    message: ({ words, count }) =>
      `Trang tính này có ${count} ghi chú gắn vào ô ngoài các dòng được đọc: ${words.join(', ')}${count > words.length ? ' …' : ''}.`,
    hint: () => 'Xem ghi chú có điều gì cần ghi vào bảng không.',
  }),
};
