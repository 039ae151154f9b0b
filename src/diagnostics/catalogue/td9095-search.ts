import { entry } from '../entry.ts';

/** TD9095–TD9098: what is looked for and not found; what is not in the file for the printer. */
export const searchFaults = {
  TD9095: entry<{ text: string }>({
    severity: 'error',
    title: 'Không tìm thấy',
    message: ({ text }) => `Không có đơn vị, cá nhân nào khớp với “${text}” trong các năm đã có kết quả.`,
    hint: () =>
      'Gõ mã, tên đơn vị hoặc họ tên, có thể chỉ một phần; năm chưa có kết quả thì chạy “thidua tonghop <năm>” trước.',
  }),
  TD9096: entry<{ term: string; text: string; near: readonly string[] }>({
    severity: 'error',
    title: 'Không thấy văn bản cần mở',
    message: ({ term, text, near }) =>
      near.length === 0
        ? `Trong ${term} không có tệp, thư mục nào khớp với “${text}”.`
        : `Trong ${term} có ${near.length} tệp khớp với “${text}”: ${listed(near)}.`,
    hint: ({ term, near }) =>
      near.length === 0
        ? `Gõ “thidua mo ${term} --danh-sach” để xem các tệp, rồi gõ số hoặc một phần tên.`
        : 'Gõ thêm chữ của tên, hoặc số của tệp trong danh sách.',
  }),
  TD9097: entry<{ term: string }>({
    severity: 'error',
    title: 'Chưa có gì để mở',
    message: ({ term }) => `Thư mục ${term} chưa có văn bản, biểu mẫu hay kết quả nào.`,
    hint: ({ term }) =>
      `Lập biểu mẫu bằng “thidua bieumau ${term}”, hoặc tổng hợp bằng “thidua tonghop ${term}”.`,
  }),
  TD9098: entry<{ papers: readonly string[] }>({
    severity: 'info',
    title: 'Văn bản không có trong tệp để in',
    message: ({ papers }) =>
      `Tệp gộp để in không có: ${papers.join('; ')}. Bảng tính in từ Excel; văn bản theo mẫu có kiểu chữ riêng in từ tệp của nó.`,
    hint: () => 'In riêng các tệp này.',
  }),
};

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 6).join(', ');
  return names.length > 6 ? `${shown}, …` : shown;
}
