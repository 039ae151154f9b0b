import { entry } from '../entry.ts';

/** TD47xx: `xu-ly.xlsx` and `khen-thuong.xlsx`, what is known of units and people beside their reports. */
export const recordFaults = {
  TD4702: entry<{ what: string }>({
    severity: 'error',
    title: 'Thiếu nội dung bắt buộc',
    message: ({ what }) => `Dòng này chưa ghi “${what}” nên chưa dùng được.`,
    hint: ({ what }) => `Ghi “${what}”, hoặc xóa cả dòng nếu không dùng.`,
  }),
  TD4704: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Không có điều kiện này',
    message: ({ found }) => `Bộ tiêu chí không có điều kiện “${found}”. Dòng này chưa dùng được.`,
    hint: ({ known }) => `Ghi một trong các mã: ${known.join(', ')}.`,
  }),
  TD4705: entry<{ id: string }>({
    severity: 'error',
    title: 'Thiếu văn bản kết luận',
    message: ({ id }) =>
      `Điều kiện ${id} chỉ áp dụng khi có văn bản, nhưng dòng này thiếu số hoặc ngày văn bản: chỉ tạm dừng xét, chưa loại.`,
    hint: () => 'Ghi đủ số và ngày của quyết định, kết luận.',
  }),
  TD4706: entry<{ found: string; column: string }>({
    severity: 'error',
    title: 'Ngày hoặc năm không đọc được',
    message: ({ found, column }) => `Ô “${column}” ghi “${found}”, không phải ngày (hoặc năm) hợp lệ.`,
    hint: () => 'Ghi ngày dạng dd/mm/yyyy, ví dụ 05/12/2022; năm gồm bốn chữ số.',
  }),
  TD4707: entry<{ from: string; until: string }>({
    severity: 'error',
    title: 'Kết thúc trước khi bắt đầu',
    message: ({ from, until }) => `Dòng này bắt đầu ${from} mà kết thúc ${until}, là thời điểm trước đó.`,
    hint: () => 'Sửa một trong hai ô.',
  }),
  TD4708: entry<{ found: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Không có hình thức khen thưởng này',
    message: ({ found }) => `Bộ tiêu chí không có hình thức “${found}”. Dòng này chưa dùng được.`,
    hint: ({ known }) => `Ghi một trong: ${known.join('; ')}.`,
  }),
  TD4709: entry<{ id: string; whom: string }>({
    severity: 'error',
    title: 'Điều kiện không dùng cho đối tượng này',
    message: ({ id, whom }) => `Điều kiện ${id} không áp dụng cho ${whom}. Dòng này chưa dùng được.`,
    hint: () => 'Ghi họ và tên nếu là việc của một người; hoặc chọn mã điều kiện khác.',
  }),
  TD4711: entry<{ name: string; unit: string; near: string }>({
    severity: 'warning',
    title: 'Không thấy người này trong bản nộp',
    message: ({ name, unit, near }) =>
      `Bản nộp của ${unit} không có “${name}”${near === '' ? '' : `; gần giống nhất là “${near}”`}, nên thông tin này chưa gắn với ai.`,
    hint: () => 'Kiểm tra họ tên, ngày sinh, mã đơn vị của dòng này.',
  }),
};
