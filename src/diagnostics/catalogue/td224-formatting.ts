import { entry } from '../entry.ts';

/** TD2240–TD2249: what formatting says of a cell. */
export const formattingFaults = {
  TD2240: entry<{ readonly read: string; readonly struck: string }>({
    severity: 'warning',
    title: 'Chữ gạch ngang không được đọc',
    message: ({ read, struck }) => `Ô này được đọc là “${read}”; phần gạch ngang “${struck}” không tính.`,
    hint: () => 'Nếu phần gạch ngang vẫn đúng, bỏ gạch ngang (hoặc xóa hẳn phần bỏ đi) rồi gửi lại.',
  }),
  TD2241: entry<{ readonly struck: string }>({
    severity: 'warning',
    title: 'Ô bị gạch ngang toàn bộ',
    message: ({ struck }) => `Ô này bị gạch ngang toàn bộ (“${struck}”) nên được coi như để trống.`,
    hint: () => 'Nếu nội dung vẫn đúng, bỏ gạch ngang; nếu không, xóa hẳn hoặc ghi giá trị thay thế.',
  }),
  TD2242: entry<{ readonly row: number; readonly struck: string }>({
    severity: 'warning',
    title: 'Dòng bị gạch ngang toàn bộ',
    message: ({ row, struck }) =>
      `Dòng ${row} bị gạch ngang toàn bộ (${struck}) nên chưa được tính; cần người xác nhận dòng này có còn hay không.`,
    hint: () => 'Nếu dòng vẫn đúng, bỏ gạch ngang rồi gửi lại; nếu đã bỏ, xóa hẳn dòng.',
  }),
  TD2243: entry<{ readonly read: string; readonly raised: string }>({
    severity: 'info',
    title: 'Dấu chú thích cạnh con số hoặc họ tên',
    message: ({ read, raised }) =>
      `Ô này được đọc là “${read}”; “${raised}” viết cao hoặc thấp hơn dòng, được hiểu là dấu chú thích.`,
    hint: () => 'Không phải làm gì, trừ khi đọc không đúng ý đơn vị.',
  }),
  TD2244: entry<{
    readonly font: string;
    readonly typed: string;
    readonly read: string;
    readonly cells: string;
  }>({
    severity: 'info',
    title: 'Ký hiệu bằng phông hình',
    message: ({ font, typed, read, cells }) =>
      `Ký tự “${typed}” của phông ${font} được đọc đúng như nhìn thấy là ${read} (ô ${cells}).`,
    hint: () => 'Không phải làm gì, trừ khi đọc không đúng ý đơn vị.',
  }),
  TD2245: entry<{ readonly count: number; readonly cells: string }>({
    severity: 'warning',
    title: 'Ô chỉ có ảnh',
    message: ({ count, cells }) =>
      `${count} ô không có chữ nhưng có ảnh đặt lên (${cells}): được ghi nhận là “(ảnh)”, cần người mở tệp để xem.`,
    hint: () => 'Mở tệp xem ảnh; nếu ảnh là minh chứng thì nên ghi thêm số, ngày văn bản vào ô.',
  }),
  TD2246: entry<{ readonly count: number; readonly cells: string }>({
    severity: 'info',
    title: 'Trang tính có ảnh',
    message: ({ count, cells }) => `Trang tính này có ảnh ở ${count} ô (${cells}); ảnh không được đọc.`,
    hint: () => 'Mở tệp xem ảnh nếu cần.',
  }),
  TD2247: entry({
    severity: 'info',
    title: 'Không xem được hình của trang tính',
    message: () =>
      'Phần hình vẽ của trang tính này hỏng hoặc quá lớn nên không biết có ảnh ở ô nào; chữ và số trong các ô vẫn được đọc đủ.',
    hint: () => 'Mở tệp xem có ảnh nào là minh chứng không.',
  }),
} as const;
