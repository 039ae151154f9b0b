import { entry } from '../entry.ts';

const UNUSED = 'nên dòng này chưa được dùng';

/** TD49xx: what is the same in every table of the office: whose a row is, rows that repeat one, no table at all. */
export const tableFaults = {
  TD4901: entry<Record<never, never>>({
    severity: 'error',
    title: 'Dòng không ghi đơn vị',
    message: () => `Dòng này không ghi mã đơn vị và cũng không ghi tên đơn vị, ${UNUSED}.`,
    hint: () => 'Ghi mã đơn vị như cột “Mã” của sổ đơn vị (don-vi.xlsx), hoặc xóa cả dòng nếu không dùng.',
  }),
  TD4902: entry<{ found: string; near: string }>({
    severity: 'error',
    title: 'Không có đơn vị này',
    message: ({ found, near }) =>
      `Không có đơn vị “${found}” trong kỳ đang xét${near === '' ? '' : ` (gần giống: ${near})`}, ${UNUSED}.`,
    hint: () =>
      'Ghi đúng mã đơn vị như cột “Mã” của sổ đơn vị (don-vi.xlsx), và xem Từ ngày, Đến ngày của đơn vị ấy.',
  }),
  TD4903: entry<{ found: string; meanings: readonly string[] }>({
    severity: 'error',
    title: 'Không rõ là đơn vị nào',
    message: ({ found, meanings }) => `“${found}” có thể là ${meanings.join(' hoặc ')}, ${UNUSED}.`,
    hint: () => 'Ghi đủ mã đơn vị, cả số 0 ở đầu, như cột “Mã” của sổ đơn vị (don-vi.xlsx).',
  }),
  TD4904: entry<{ id: string; known: string; found: string }>({
    severity: 'error',
    title: 'Mã và tên của dòng không khớp',
    message: ({ id, known, found }) =>
      `Mã “${id}” là của ${known} nhưng dòng này ghi tên “${found}”, ${UNUSED}.`,
    hint: () =>
      'Có thể dòng được chép từ dòng khác hoặc bảng bị sắp xếp lệch cột: đối chiếu rồi sửa mã hoặc tên cho khớp.',
  }),
  TD4905: entry<{ found: string; unit: string; near: string }>({
    severity: 'error',
    title: 'Không thấy người này trong đơn vị',
    message: ({ found, unit, near }) =>
      `${found === '' ? 'Dòng này không ghi họ tên' : `${unit} không có người tên “${found}”`}${near === '' ? '' : ` (gần giống: ${near})`}, ${UNUSED}.`,
    hint: () => 'Ghi họ tên như trong bản nộp của đơn vị.',
  }),
  TD4906: entry<{ found: string; unit: string; count: number }>({
    severity: 'error',
    title: 'Không rõ là người nào',
    message: ({ found, unit, count }) => `${unit} có ${count} người cùng tên “${found}”, ${UNUSED}.`,
    hint: () => 'Dùng dòng do công cụ lập sẵn, trong đó có mã cá nhân của từng người.',
  }),
  TD4907: entry<{ first: string }>({
    severity: 'warning',
    title: 'Dòng ghi trùng',
    message: ({ first }) => `Dòng này trùng với dòng ở ô ${first}; chỉ tính một lần.`,
    hint: () => 'Xóa một trong hai dòng.',
  }),
  TD4908: entry<{ columns: readonly string[] }>({
    severity: 'error',
    title: 'Không tìm thấy bảng',
    message: ({ columns }) =>
      `Không trang tính nào có đủ các cột ${columns.map((each) => `“${each}”`).join(', ')}.`,
    hint: () =>
      'Giữ nguyên dòng tiêu đề cột; nếu đã mất, đổi tên tệp này rồi chạy “thidua khoitao” để tạo lại tệp trống.',
  }),
};
