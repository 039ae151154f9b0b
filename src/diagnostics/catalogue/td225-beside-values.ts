import { entry } from '../entry.ts';

const LOOK_AT_FILE = 'Mở tệp xem; nếu là minh chứng thì nên ghi thêm số, ngày văn bản vào ô.';
const NOTHING_TO_DO = 'Không phải làm gì, trừ khi đọc không đúng ý đơn vị.';

/** TD2251–TD2269: pictures, files, notes and boxes of cells, and values that show otherwise. */
export const besideValueFaults = {
  TD2251: entry<{ readonly count: number; readonly cells: string }>({
    severity: 'warning',
    title: 'Ảnh nằm trong ô',
    message: ({ count, cells }) =>
      `${count} ô có ảnh đặt trong ô (${cells}): được ghi nhận là “(ảnh)”, cần người mở tệp để xem.`,
    hint: () => LOOK_AT_FILE,
  }),
  TD2252: entry<{ readonly address: string; readonly cells: string }>({
    severity: 'warning',
    title: 'Ảnh lấy từ mạng',
    message: ({ address, cells }) =>
      `Ô ${cells} hiện ảnh lấy từ địa chỉ ${address}: được ghi nhận là “(ảnh)”; công cụ không tải ảnh về, cần người xem.`,
    hint: () => 'Mở tệp xem ảnh nếu địa chỉ đáng tin; nên chèn hẳn ảnh vào tệp hoặc ghi số, ngày văn bản.',
  }),
  TD2253: entry<{ readonly files: string }>({
    severity: 'warning',
    title: 'Ô chỉ có tệp đính kèm',
    message: ({ files }) =>
      `Ô này không có chữ nhưng có tệp nhúng đặt lên (${files}): được ghi nhận là “(tệp đính kèm)”, cần người mở tệp để xem.`,
    hint: () => LOOK_AT_FILE,
  }),
  TD2254: entry<{ readonly files: string }>({
    severity: 'info',
    title: 'Trang tính có tệp nhúng',
    message: ({ files }) => `Trang tính này có tệp nhúng bên trong (${files}); nội dung không được đọc.`,
    hint: () => 'Mở tệp xem nếu cần.',
  }),
  TD2255: entry<{ readonly whose: string; readonly note: string }>({
    severity: 'warning',
    title: 'Chữ nằm trong ghi chú của ô',
    message: ({ whose, note }) =>
      `Ghi chú gắn vào ô này (${whose}) viết “${note}”; chữ trong ghi chú không được tính là nội dung của ô.`,
    hint: () => 'Nếu đó là câu trả lời hoặc lý do, ghi thẳng vào ô của biểu mẫu rồi gửi lại.',
  }),
  TD2256: entry<{ readonly notes: string }>({
    severity: 'info',
    title: 'Ghi chú gắn vào ô',
    message: ({ notes }) => `Trang tính này có ghi chú gắn vào ô, không được dùng làm số liệu: ${notes}.`,
    hint: () => 'Xem ghi chú có điều gì cần dùng không; nếu có, ghi thẳng vào ô.',
  }),
  TD2257: entry<{ readonly read: string; readonly cells: string }>({
    severity: 'info',
    title: 'Ô đánh dấu đặt trên ô trống',
    message: ({ read, cells }) => `Ô đánh dấu đặt trên ô ${cells} được đọc là “${read}”.`,
    hint: () => NOTHING_TO_DO,
  }),
  TD2258: entry<{ readonly boxes: string }>({
    severity: 'warning',
    title: 'Ô đánh dấu không được dùng',
    message: ({ boxes }) =>
      `Có ô đánh dấu đặt trên ô đã có chữ hoặc ngoài bảng, không được dùng (${boxes}); chỉ chữ trong ô được đọc.`,
    hint: () => 'Ghi thẳng câu trả lời vào ô của biểu mẫu.',
  }),
  TD2259: entry<{ readonly read: string; readonly unseen: string }>({
    severity: 'warning',
    title: 'Một phần chữ trong ô không nhìn thấy được',
    message: ({ read, unseen }) =>
      `Ô này được đọc là “${read}”; phần “${unseen}” cùng màu với nền hoặc quá nhỏ, không nhìn thấy nên không tính.`,
    hint: () => 'Xóa hẳn phần ẩn, hoặc đổi màu chữ cho nhìn thấy rồi gửi lại.',
  }),
  TD2260: entry<{ readonly read: string; readonly cells: string }>({
    severity: 'info',
    title: 'Ô đánh dấu của Excel',
    message: ({ read, cells }) => `Ô đánh dấu ở ${cells} được đọc đúng như nhìn thấy là ${read}.`,
    hint: () => NOTHING_TO_DO,
  }),
  TD2261: entry<{ readonly read: string; readonly shown: string; readonly cells: string }>({
    severity: 'warning',
    title: 'Ô hiện khác với giá trị ghi trong ô',
    message: ({ read, shown, cells }) =>
      `Ô ${cells} ghi “${read}” nhưng định dạng làm hiện ra “${shown}”; giá trị ghi trong ô (“${read}”) được dùng.`,
    hint: () => 'Đối chiếu với bản in; nếu giá trị đúng là số nhìn thấy thì gõ lại số đó.',
  }),
  TD2262: entry<{ readonly count: number; readonly cells: string }>({
    severity: 'warning',
    title: 'Giá trị bị định dạng ẩn đi',
    message: ({ count, cells }) =>
      `${count} ô có giá trị nhưng định dạng làm không hiện ra gì (${cells}); không ai nhìn thấy nên được coi như để trống.`,
    hint: () =>
      'Nếu giá trị đúng, đổi định dạng ô về “General” cho nhìn thấy rồi gửi lại; nếu không, xóa đi.',
  }),
  TD2263: entry<{ readonly count: number; readonly cells: string }>({
    severity: 'warning',
    title: 'Chữ cùng màu với nền hoặc quá nhỏ',
    message: ({ count, cells }) =>
      `${count} ô có chữ cùng màu với nền hoặc quá nhỏ (${cells}); không ai nhìn thấy nên được coi như để trống.`,
    hint: () => 'Nếu nội dung đúng, đổi màu chữ, cỡ chữ cho nhìn thấy rồi gửi lại; nếu không, xóa đi.',
  }),
  TD2264: entry<{ readonly font: string; readonly typed: string; readonly cells: string }>({
    severity: 'warning',
    title: 'Ký hiệu bằng phông hình không đọc được',
    message: ({ font, typed, cells }) =>
      `Ô ${cells} có ký tự “${typed}” của phông ${font}, là hình mà công cụ không biết nghĩa.`,
    hint: () => 'Ghi bằng chữ (có, không, x) thay cho hình.',
  }),
  TD2265: entry({
    severity: 'info',
    title: 'Tệp thiếu phần định dạng',
    message: () =>
      'Tệp thiếu phần ghi định dạng của ô; chữ và số vẫn được đọc đủ, nhưng không biết chữ nào gạch ngang, bị ẩn và số nào là ngày.',
    hint: () => 'Mở tệp bằng Excel, lưu lại rồi gửi lại nếu có ngày tháng đọc không đúng.',
  }),
  TD2266: entry<{ readonly controls: string }>({
    severity: 'warning',
    title: 'Nút điều khiển không đọc được',
    message: ({ controls }) =>
      `Trang tính có nút điều khiển ActiveX (${controls}); công cụ không đọc được nút nào đã đánh dấu.`,
    hint: () => 'Mở tệp xem; ghi thẳng câu trả lời vào ô của biểu mẫu.',
  }),
  TD2267: entry({
    severity: 'info',
    title: 'Không xem được ghi chú, ô đánh dấu',
    message: () =>
      'Phần ghi chú hoặc ô đánh dấu của trang tính này hỏng hoặc quá lớn nên không đọc được; chữ và số trong các ô vẫn được đọc đủ.',
    hint: () => 'Mở tệp xem có ghi chú, ô đánh dấu nào cần dùng không.',
  }),
  TD2268: entry<{ readonly whose: string; readonly note: string }>({
    severity: 'warning',
    title: 'Ghi chú của ô nói về kỷ luật',
    message: ({ whose, note }) =>
      `Ghi chú gắn vào ô này viết “${note}”, ở dòng của ${whose}; khen thưởng chờ làm rõ.`,
    hint: () =>
      'Ghi ở cột “Vi phạm, kỷ luật” hình thức, số và ngày của văn bản; nếu không có vi phạm thì xóa ghi chú này.',
  }),
} as const;
