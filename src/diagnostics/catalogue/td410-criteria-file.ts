import { entry } from '../entry.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** TD410x: a criteria file as text and YAML, and the keys and values in it. */
export const criteriaFileFaults = {
  TD4101: entry<{ size: string; limit: string }>({
    severity: 'error',
    title: 'Tệp tiêu chí quá lớn',
    message: ({ size, limit }) => `Tệp tiêu chí nặng ${size} KB, quá mức cho phép là ${limit} KB.`,
    hint: () => 'Kiểm tra xem có nhầm tệp không; một bộ tiêu chí thường chỉ vài chục KB.',
  }),
  TD4102: entry<{ codePoint: string }>({
    severity: 'error',
    title: 'Tệp tiêu chí có ký tự không dùng được',
    message: ({ codePoint }) =>
      `Có một ký tự điều khiển hoặc ký tự hỏng (${codePoint}) không được đứng trong tệp tiêu chí.`,
    hint: () => 'Xóa ký tự này đi, gõ lại chữ ở đó và lưu tệp với bảng mã UTF-8.',
  }),
  TD4103: entry<{ problem: string; remedy: string }>({
    severity: 'error',
    title: 'Sai cú pháp YAML',
    message: ({ problem }) => problem,
    hint: ({ remedy }) => remedy,
  }),
  TD4104: entry<{ feature: string; remedy: string }>({
    severity: 'error',
    title: 'Cách viết YAML không được dùng trong tệp tiêu chí',
    message: ({ feature }) => `Tệp tiêu chí không được dùng ${feature}.`,
    hint: ({ remedy }) => remedy,
  }),
  TD4105: entry<{ key: string; firstLine: number }>({
    severity: 'error',
    title: 'Mục ghi hai lần',
    message: ({ key, firstLine }) => `Mục “${key}” đã ghi ở dòng ${firstLine}, ở đây lại ghi lần nữa.`,
    hint: () => 'Giữ một chỗ, xóa chỗ kia.',
  }),
  TD4106: entry<{ written: string }>({
    severity: 'error',
    title: 'Số viết không rõ',
    message: ({ written }) =>
      `“${written}” không phải cách viết số thông thường nên dễ bị hiểu thành số khác.`,
    hint: () =>
      'Viết số thập phân thường, dấu thập phân là dấu chấm, ví dụ 7 hoặc 5.25; nếu là chữ thì đặt trong dấu nháy kép.',
  }),
  TD4107: entry<{ key: string; where: string; allowed: readonly string[]; meant: string | null }>({
    severity: 'error',
    title: 'Mục không có trong mẫu tệp tiêu chí',
    message: ({ key, where, meant }) =>
      `Không có mục “${key}” ở ${where}${meant === null ? '.' : `; có phải ý là “${meant}”?`}`,
    hint: ({ allowed }) => `Các mục được ghi ở đây: ${list(allowed)}.`,
  }),
  TD4108: entry<{ key: string; where: string; expected: string }>({
    severity: 'error',
    title: 'Thiếu mục trong tệp tiêu chí',
    message: ({ key, where }) => `Thiếu mục “${key}” ở ${where}.`,
    hint: ({ key, expected }) => `Thêm mục “${key}”: ${expected}.`,
  }),
  TD4109: entry<{ key: string; where: string; written: string; expected: string }>({
    severity: 'error',
    title: 'Mục của tệp tiêu chí ghi sai',
    message: ({ key, where, written }) => `Mục “${key}” ở ${where} ghi ${written}, không dùng được.`,
    hint: ({ expected }) => `Cần ghi ${expected}.`,
  }),
  TD4110: entry<{ kind: string; where: string; allowed: readonly string[]; meant: string | null }>({
    severity: 'error',
    title: 'Cách chấm không có',
    message: ({ kind, where, meant }) =>
      `Không có cách chấm “${kind}” (${where})${meant === null ? '.' : `; có phải ý là “${meant}”?`}`,
    hint: ({ allowed }) => `Mục “kind” ghi một trong các cách chấm: ${list(allowed)}.`,
  }),
  TD4111: entry<{ kind: string; where: string; problem: string; example: string }>({
    severity: 'error',
    title: 'Thông số của cách chấm ghi sai',
    message: ({ kind, where, problem }) =>
      `Mục “params” của cách chấm “${kind}” (${where}) ghi sai: ${problem}.`,
    hint: ({ example }) => `Ví dụ ghi đúng: “params: ${example}”`,
  }),
};
