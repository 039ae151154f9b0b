import { entry } from '../entry.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** TD412x: a criteria set whose shape is right but whose parts do not fit together. */
export const criteriaRuleFaults = {
  TD4121: entry<{ what: string; parts: string; sum: string; max: string }>({
    severity: 'error',
    title: 'Cộng điểm không khớp',
    message: ({ what, parts, sum, max }) =>
      `${what}: điểm của ${parts} cộng lại là ${sum}, không phải ${max}.`,
    hint: () => 'Sửa “max” để tổng các phần bằng đúng điểm của cấp trên, và toàn bộ bằng 100.',
  }),
  TD4122: entry<{ id: string }>({
    severity: 'error',
    title: 'Mã ghi hai lần',
    message: ({ id }) => `Mã “${id}” đã dùng ở một chỗ khác phía trên.`,
    hint: () => 'Đặt cho mỗi nhóm, tiêu chí, phần và điều kiện một mã riêng.',
  }),
  TD4123: entry<{ id: string; expected: string }>({
    severity: 'error',
    title: 'Mã không theo thứ tự hoặc không thuộc nhóm',
    message: ({ id, expected }) => `Mã “${id}” đứng ở chỗ của mã “${expected}”.`,
    hint: ({ expected }) => `Đổi mã thành “${expected}”, hoặc dời mục này về đúng chỗ của nó.`,
  }),
  TD4124: entry<{ problem: string }>({
    severity: 'error',
    title: 'Bảng xếp loại không dùng được',
    message: ({ problem }) => problem,
    hint: () => 'Ghi các mức xếp loại từ cao xuống thấp; mức cuối cùng có “from: 0”.',
  }),
  TD4125: entry<{ where: string; id: string; what: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Nhắc đến mã không có',
    message: ({ where, id, what }) => `${where} nhắc đến ${what} “${id}” nhưng tệp này không có.`,
    hint: ({ known }) => `Các mã có thể dùng: ${list(known)}.`,
  }),
  TD4126: entry<{
    where: string;
    what: 'điều kiện' | 'quy tắc';
    kind: string;
    allowed: readonly string[];
    meant: string | null;
  }>({
    severity: 'error',
    title: 'Điều kiện, quy tắc khen thưởng không có',
    message: ({ where, what, kind, meant }) =>
      `${where}: không có ${what} “${kind}”${meant === null ? '.' : `; có phải ý là “${meant}”?`}`,
    hint: ({ what, allowed }) => `Mục “kind” của ${what} ghi một trong các loại: ${list(allowed)}.`,
  }),
  TD4127: entry<{
    where: string;
    what: 'điều kiện' | 'quy tắc';
    kind: string;
    problem: string;
    example: string;
  }>({
    severity: 'error',
    title: 'Điều kiện, quy tắc khen thưởng ghi sai',
    message: ({ where, what, kind, problem }) => `${where}: ${what} “${kind}” ghi sai: ${problem}.`,
    hint: ({ example }) => `Ví dụ ghi đúng: “${example}”`,
  }),
  TD4128: entry<{ id: string; problem: string }>({
    severity: 'error',
    title: 'Thông số chấm điểm không hợp lý',
    message: ({ id, problem }) => `${id}: ${problem}`,
    hint: () => 'Sửa “params” hoặc “max” của dòng này cho khớp nhau.',
  }),
  TD4129: entry<{ id: string; number: number; expected: string; got: string }>({
    severity: 'error',
    title: 'Ví dụ chấm điểm không đúng',
    message: ({ id, number, expected, got }) =>
      `${id}: ví dụ thứ ${number} ghi kết quả ${expected}, nhưng tính theo thông số thì ${got}`,
    hint: () => 'Kiểm tra lại thông số “params”; nếu thông số đúng thì sửa “points” của ví dụ.',
  }),
  TD4130: entry<{ problem: string; remedy: string }>({
    severity: 'error',
    title: 'Ngày, năm trong tệp tiêu chí không khớp',
    message: ({ problem }) => problem,
    hint: ({ remedy }) => remedy,
  }),
  TD4131: entry<{ award: string; problem: string; advice: string }>({
    severity: 'error',
    title: 'Cấp của hình thức khen thưởng chưa rõ',
    message: ({ award, problem }) => `${award}: ${problem}.`,
    hint: ({ advice }) => advice,
  }),
  TD4132: entry<{ award: string; problem: string; advice: string }>({
    severity: 'error',
    title: 'Cách biểu quyết không thể đạt',
    message: ({ award, problem }) => `${award}: ${problem}.`,
    hint: ({ advice }) => advice,
  }),
};
