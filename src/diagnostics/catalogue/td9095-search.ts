import { entry } from '../entry.ts';

/** TD9095: `tim`. */
export const searchFaults = {
  TD9095: entry<{ text: string }>({
    severity: 'error',
    title: 'Không tìm thấy',
    message: ({ text }) => `Không có đơn vị, cá nhân nào khớp với “${text}” trong các năm đã có kết quả.`,
    hint: () =>
      'Gõ mã, tên đơn vị hoặc họ tên, có thể chỉ một phần; năm chưa có kết quả thì chạy “thidua tonghop <năm>” trước.',
  }),
};
