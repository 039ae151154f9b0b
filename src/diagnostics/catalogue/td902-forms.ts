import { entry } from '../entry.ts';

/** TD902x: writing the forms. */
export const formFaults = {
  TD9020: entry<{ term: string; unit: string; near: string }>({
    severity: 'error',
    title: 'Không thấy đơn vị trong sổ đơn vị',
    message: ({ term, unit, near }) =>
      `${term.charAt(0).toLocaleUpperCase('vi')}${term.slice(1)}, sổ đơn vị không có đơn vị “${unit}”${near === '' ? '' : `; gần giống nhất: ${near}`}.`,
    hint: () => 'Gõ mã hoặc tên đơn vị như trong sổ đơn vị don-vi.xlsx.',
  }),
  TD9021: entry<{ files: readonly string[] }>({
    severity: 'warning',
    title: 'Biểu mẫu đã có và khác bản mới',
    message: ({ files }) =>
      `${files.length} tệp trong thư mục biểu mẫu khác với biểu mẫu mới lập nên được giữ nguyên: ${listed(files)}.`,
    hint: () =>
      'Nếu đó là biểu cũ chưa ai ghi, chạy lại với --ghi-de; nếu là bản đơn vị đã ghi, chuyển vào thư mục nhan/.',
  }),
};

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(', ');
  return files.length > 3 ? `${shown}, …` : shown;
}
