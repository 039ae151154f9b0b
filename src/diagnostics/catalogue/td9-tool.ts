import { entry } from '../entry.ts';

/** TD9xxx: the tool itself, usage, disk. */
export const toolFaults = {
  TD9001: entry<{ what: string }>({
    severity: 'error',
    title: 'Lệnh gõ chưa đúng',
    message: ({ what }) => what,
    hint: () => 'Gõ “thidua --help” để xem các lệnh, hoặc “thidua <lệnh> --help” để xem cách dùng và ví dụ.',
  }),
  TD9002: entry<{ flag: string; found: string; expected: string }>({
    severity: 'error',
    title: 'Giá trị của tùy chọn chưa đúng',
    message: ({ flag, found, expected }) => `${flag} ghi “${found}”; cần ${expected}.`,
    hint: () => 'Sửa lại giá trị rồi chạy lại lệnh.',
  }),
  TD9003: entry<{ because: string; remedy: string }>({
    severity: 'error',
    title: 'Không ghi hoặc đọc được trên đĩa',
    message: ({ because }) => because,
    hint: ({ remedy }) => remedy,
  }),
  TD9004: entry<{ command: string }>({
    severity: 'error',
    title: 'Công cụ gặp lỗi không lường trước',
    message: ({ command }) =>
      `Lệnh ${command} dừng lại vì một lỗi của chính công cụ; dữ liệu đã nhận không bị thay đổi.`,
    hint: () => 'Chạy lại với --chi-tiet và gửi nội dung hiện ra cho người phụ trách công cụ.',
  }),
  TD9005: entry<{ term: string; unit: string; near: string }>({
    severity: 'error',
    title: 'Không thấy đơn vị',
    message: ({ term, unit, near }) =>
      `Kết quả ${term} không có đơn vị “${unit}”${near === '' ? '' : `; gần giống nhất: ${near}`}.`,
    hint: () => 'Gõ mã hoặc tên đơn vị như trong sổ đơn vị don-vi.xlsx.',
  }),
  TD9006: entry<{ unit: string; name: string; near: string }>({
    severity: 'error',
    title: 'Không thấy cá nhân',
    message: ({ unit, name, near }) =>
      `${unit} không có ai tên “${name}”${near === '' ? '' : `; gần giống nhất: ${near}`}.`,
    hint: () => 'Gõ đúng họ tên như trong bản nộp của đơn vị, đặt trong dấu ngoặc kép.',
  }),
  TD9007: entry<{ term: string; key: string; path: string }>({
    severity: 'error',
    title: 'Chưa có kết quả của năm',
    message: ({ term, path }) => `Chưa có kết quả ${term}: không thấy tệp ${path}.`,
    hint: ({ key }) => `Chạy “thidua tonghop ${key}” trước.`,
  }),
  TD9008: entry<{ path: string; because: string }>({
    severity: 'error',
    title: 'Tệp kết quả không đọc được',
    message: ({ path, because }) => `Tệp ${path} không phải kết quả của công cụ này: ${because}.`,
    hint: () => 'Không sửa tay tệp kết quả; chạy lại “thidua tonghop <năm>” để lập lại.',
  }),
  TD9009: entry<{ folder: string }>({
    severity: 'error',
    title: 'Không có tệp nào để đọc',
    message: ({ folder }) => `Thư mục ${folder} không có tệp nào.`,
    hint: () => 'Chép các tệp đơn vị gửi vào thư mục này, hoặc chỉ nơi khác bằng --nguon.',
  }),
  TD9010: entry<{ doing: string }>({
    severity: 'error',
    title: 'Lỗi của công cụ ở tệp này',
    message: ({ doing }) =>
      `Công cụ gặp lỗi của chính nó khi ${doing} tệp này, nên tệp chưa được dùng; các tệp khác vẫn được xử lý.`,
    hint: () => 'Gửi tệp này cho người phụ trách công cụ; đơn vị không phải làm gì.',
  }),
};
