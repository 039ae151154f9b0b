import { entry } from '../entry.ts';

/** TD903x: what `rasoat` hands back. */
export const returnSlipFaults = {
  TD9030: entry<{ readonly files: readonly string[] }>({
    severity: 'warning',
    title: 'Tệp đã sửa tay được giữ lại',
    message: ({ files }) =>
      `${files.length} tệp trong thư mục rà soát đã được sửa sau lần lập trước nên không bị ghi đè hay xóa: ${listed(files)}.`,
    hint: () => 'Xem tệp nào còn cần thì dùng, không cần thì xóa tay.',
  }),
  TD9031: entry<{ readonly copy: string; readonly dropped: readonly string[] }>({
    severity: 'info',
    title: 'Bản đánh dấu khác bản gốc',
    message: ({ copy, dropped }) => `Bản đánh dấu “${copy}” ${dropped.join('; ')}.`,
    hint: () => 'Bản gốc đơn vị gửi vẫn nguyên vẹn; không phải làm gì.',
  }),
  TD9032: entry<{ readonly because: string }>({
    severity: 'warning',
    title: 'Không lập được bản đánh dấu',
    message: ({ because }) => `Không lập được bản sao có tô màu các ô sai của tệp này: ${because}.`,
    hint: () => 'Phiếu trả lại vẫn nêu đủ từng ô; gửi phiếu cho đơn vị như bình thường.',
  }),
};

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(', ');
  return files.length > 3 ? `${shown}, …` : shown;
}
