import { entry } from '../entry.ts';

/** TD906x: the machine that the tool runs on (`kiemtramay`), and what is packed for whoever helps. */
export const machineFaults = {
  TD9060: entry<{ readonly version: string; readonly needed: string }>({
    severity: 'error',
    title: 'Node quá cũ',
    message: ({ version, needed }) => `Máy đang dùng Node ${version}; công cụ cần từ bản ${needed} trở lên.`,
    hint: () => 'Cài bản Node mới, hoặc dùng bản tải về cho Windows, đã có sẵn Node bên trong.',
  }),
  TD9061: entry<{ readonly because: string; readonly remedy: string }>({
    severity: 'error',
    title: 'Không ghi được vào thư mục',
    message: ({ because }) => because,
    hint: ({ remedy }) => remedy,
  }),
  TD9062: entry<{ readonly path: string; readonly free: string }>({
    severity: 'warning',
    title: 'Ổ đĩa sắp hết chỗ',
    message: ({ path, free }) => `Ổ đĩa chứa “${path}” chỉ còn trống ${free}.`,
    hint: () => 'Dọn bớt tệp không cần trên ổ đĩa, hoặc chuyển thư mục làm việc sang ổ đĩa còn nhiều chỗ.',
  }),
  TD9063: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Máy không có phông Times New Roman',
    message: () =>
      'Không thấy phông chữ Times New Roman trên máy; văn bản mở ra sẽ hiện bằng phông khác, ngắt dòng và ngắt trang có thể lệch.',
    hint: () => 'Cài phông Times New Roman, hoặc in văn bản ở máy đã có phông này.',
  }),
  TD9064: entry<{ readonly path: string; readonly service: string }>({
    severity: 'warning',
    title: 'Thư mục làm việc nằm trong thư mục đồng bộ',
    message: ({ path, service }) =>
      `“${path}” nằm trong thư mục của ${service}; trong lúc đồng bộ, tệp có thể bị giữ lại hoặc sinh thêm bản trùng, và dữ liệu cá nhân được chép ra ngoài máy.`,
    hint: () =>
      'Chuyển thư mục làm việc sang một thư mục chỉ có trên máy này, hoặc tạm dừng đồng bộ trong lúc chạy lệnh.',
  }),
  TD9065: entry<{ readonly folder: string; readonly missing: readonly string[] }>({
    severity: 'error',
    title: 'Bản cài của công cụ thiếu tệp',
    message: ({ folder, missing }) => `Thư mục của công cụ “${folder}” thiếu: ${missing.join(', ')}.`,
    hint: () => 'Giải nén lại toàn bộ tệp .zip của công cụ vào một thư mục mới rồi chạy từ thư mục đó.',
  }),
  TD9066: entry<{ readonly today: string; readonly released: string }>({
    severity: 'warning',
    title: 'Đồng hồ của máy chạy sai ngày',
    message: ({ today, released }) =>
      `Hôm nay theo máy là ${today}, trước cả ngày ra bản công cụ này (${released}).`,
    hint: () => 'Chỉnh lại ngày giờ của máy; ngày này được ghi trên văn bản và dùng để tính hạn nộp.',
  }),
  TD9067: entry<{ readonly files: readonly string[] }>({
    severity: 'warning',
    title: 'Tệp đang mở ở chương trình khác',
    message: ({ files }) => `Word, Excel hoặc LibreOffice đang mở: ${files.join(', ')}.`,
    hint: () =>
      'Lưu và đóng các tệp này trước khi chạy lệnh ghi văn bản; nếu không còn mở ở máy nào thì xóa tệp dấu đi kèm (tên bắt đầu bằng ~$ hoặc .~lock).',
  }),
  TD9068: entry<{ readonly count: number; readonly kinds: readonly string[] }>({
    severity: 'warning',
    title: 'Có tệp không được đưa vào gói hỗ trợ',
    message: ({ count, kinds }) =>
      `${count} tệp (${kinds.join(', ')}) không được đưa vào gói hỗ trợ, vì không thay được chắc chắn mọi tên, chữ và số trong đó.`,
    hint: () => 'Nếu lỗi nằm ở đúng tệp ấy: lưu lại tệp thành .xlsx hoặc .docx rồi lập lại gói.',
  }),
  TD9069: entry<{ readonly path: string; readonly length: number }>({
    severity: 'warning',
    title: 'Đường dẫn thư mục làm việc quá dài',
    message: ({ path, length }) =>
      `“${path}” dài ${length} ký tự; Windows chỉ nhận đường dẫn tệp đến 259 ký tự, kể cả tên văn bản bên trong.`,
    hint: () => 'Chuyển thư mục làm việc tới nơi có đường dẫn ngắn hơn, ví dụ D:\\ThiDua.',
  }),
};
