import { entry } from '../entry.ts';

type InColumn = { readonly column: string; readonly text: string };

/** TD2230–TD2239: names of people. */
export const nameFaults = {
  TD2230: entry<InColumn & { readonly because: string }>({
    severity: 'warning',
    title: 'Chưa chắc là họ tên một người',
    message: ({ column, text, because }) =>
      `Ô “${column}” ghi “${text}”, ${because}; chưa chắc là họ tên đầy đủ của một người.`,
    hint: () => 'Ghi đủ họ và tên; chức vụ, ngày sinh ghi ở cột riêng.',
  }),
  TD2231: entry<InColumn & { readonly name: string; readonly beside: readonly string[] }>({
    severity: 'info',
    title: 'Họ tên ghi kèm chữ khác',
    message: ({ column, text, name, beside }) =>
      `Ô “${column}” ghi “${text}”, được đọc là “${name}”${beside.length === 0 ? '' : `, ${beside.join(', ')}`}.`,
    hint: () => 'Không phải làm gì, trừ khi đọc không đúng ý đơn vị.',
  }),
  TD2232: entry<{ readonly columns: readonly string[]; readonly sample: string }>({
    severity: 'info',
    title: 'Họ tên ghi ở nhiều cột',
    message: ({ columns, sample }) =>
      `Họ tên ghi ở các cột ${columns.join(', ')}, được ghép lại thành một, ví dụ “${sample}”.`,
    hint: () => 'Không phải làm gì, trừ khi ghép không đúng họ tên.',
  }),
  TD2233: entry<InColumn>({
    severity: 'info',
    title: 'Không rõ nam hay nữ',
    message: ({ column, text }) => `Ô “${column}” ghi “${text}”, không rõ là nam hay nữ.`,
    hint: () => 'Ghi Nam hoặc Nữ, hoặc đánh dấu ở một cột.',
  }),
};
