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
  TD4909: entry<{ header: string; cell: string; kept: string; isAside: boolean }>({
    severity: 'warning',
    title: 'Hai cột cùng một nội dung',
    message: ({ header, cell, kept, isAside }) =>
      `Ô ${kept} và ô ${cell} cùng là tiêu đề của một cột “${header}”: ${
        isAside
          ? `cột ở ${kept} được đọc trước, chỗ nào trống mới lấy cột ở ${cell}`
          : 'dòng nào hai cột ghi khác nhau thì dòng đó chưa được dùng'
      }.`,
    hint: () => 'Giữ lại một cột; cột kia xóa đi hoặc đặt tên khác hẳn.',
  }),
  TD4910: entry<{ column: string; said: readonly string[] }>({
    severity: 'error',
    title: 'Hai cột cùng nội dung ghi khác nhau',
    message: ({ column, said }) =>
      `Cột “${column}” có hai lần và dòng này ghi hai điều khác nhau (${said.join('; ')}), nên chưa dùng điều nào.`,
    hint: () => 'Sửa cho hai ô giống nhau, hoặc xóa cột thừa.',
  }),
  TD4911: entry<OtherColumn & { near: string }>({
    severity: 'warning',
    title: 'Cột có số liệu nhưng không biết là cột gì',
    message: ({ letters, header, near, ...cells }) =>
      `${
        header === ''
          ? `Cột ${letters} không có tiêu đề`
          : `Cột ${letters} “${header}” gần giống cột “${near}” nhưng không phải cột của bảng`
      }, nên không được dùng: ${cellsText(cells)}.`,
    hint: () => 'Nếu cần dùng thì ghi nội dung vào đúng cột của bảng; nếu không thì xóa đi.',
  }),
  TD4912: entry<OtherColumn>({
    severity: 'info',
    title: 'Cột ngoài bảng',
    message: ({ letters, header, ...cells }) =>
      `Cột ${letters} “${header}” không thuộc bảng này nên không được dùng: ${cellsText(cells)}.`,
    hint: () => 'Không phải làm gì, trừ khi đó là một cột của bảng đã bị đổi tên.',
  }),
  TD4913: entry<{ header: string }>({
    severity: 'warning',
    title: 'Cột bị ẩn',
    message: ({ header }) => `Cột “${header}” đang bị ẩn; nội dung trong cột vẫn được đọc.`,
    hint: () => 'Bỏ ẩn cột để kiểm tra nội dung trong đó.',
  }),
  TD4914: entry<{ rows: readonly number[] }>({
    severity: 'warning',
    title: 'Dòng bị ẩn',
    message: ({ rows }) =>
      `Dòng ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? `… (${rows.length} dòng)` : ''} đang bị ẩn nhưng có nội dung đã ghi; nội dung đó vẫn được đọc.`,
    hint: () => 'Bỏ ẩn dòng (hoặc bỏ lọc) để kiểm tra; dòng không dùng nữa thì xóa hẳn.',
  }),
  TD4915: entry<{ range: string }>({
    severity: 'warning',
    title: 'Ô gộp trong bảng',
    message: ({ range }) =>
      `Vùng ${range} bị gộp thành một ô: nội dung chỉ được tính cho ô đầu, các ô sau coi như trống.`,
    hint: () => 'Bỏ gộp ô và ghi nội dung riêng cho từng ô.',
  }),
  TD4916: entry<{ range: string; header: string }>({
    severity: 'info',
    title: 'Ô gộp được hiểu cho từng dòng',
    message: ({ range, header }) =>
      `Vùng ${range} ở cột “${header}” gộp thành một ô; nội dung được hiểu cho mọi dòng trong vùng.`,
    hint: () => 'Không phải làm gì, trừ khi nội dung chỉ là của dòng đầu.',
  }),
  TD4917: entry<{ sheet: string; read: string; rows: number; isHidden: boolean }>({
    severity: 'warning',
    title: 'Bảng có ở hai trang tính',
    message: ({ sheet, read, rows, isHidden }) =>
      `Trang tính ${isHidden ? 'ẩn ' : ''}“${sheet}” cũng có bảng này (${rows} dòng); chỉ trang “${read}” được đọc.`,
    hint: () => 'Chép các dòng cần dùng sang trang được đọc, rồi xóa trang thừa.',
  }),
  TD4918: entry<{ rows: number }>({
    severity: 'warning',
    title: 'Bảng nằm ở trang tính ẩn',
    message: ({ rows }) => `Bảng chỉ có ở trang tính đang bị ẩn này; ${rows} dòng trong đó vẫn được đọc.`,
    hint: () => 'Bỏ ẩn trang tính để kiểm tra nội dung.',
  }),
  TD4919: entry<{ found: string; column: string; today: string }>({
    severity: 'warning',
    title: 'Ngày ở tương lai',
    message: ({ found, column, today }) =>
      `Ô “${column}” ghi “${found}”, là ngày sau hôm nay (${today}); ngày vẫn được dùng như đã ghi.`,
    hint: () => 'Xem lại năm; nếu ngày đúng thì xem ngày giờ của máy tính có đúng không.',
  }),
  TD4920: entry<OddDay>({
    severity: 'error',
    title: 'Ngày quá xa',
    message: ({ found, column, from, to }) =>
      `Ô “${column}” ghi “${found}”, không nằm trong khoảng ${from} – ${to}, nên ngày này chưa được dùng.`,
    hint: () => 'Xem lại năm, ví dụ 2022 gõ nhầm thành 1922 hoặc 2032.',
  }),
  TD4921: entry<{ found: string; label: string; from: string; to: string; today: string; isFuture: boolean }>(
    {
      severity: 'warning',
      title: 'Ngày không hợp lý',
      message: ({ found, label, from, to, today, isFuture }) =>
        `Ô “${label}” ghi ${found}, ${
          isFuture
            ? `là ngày sau hôm nay (${today}); ngày vẫn được dùng như đã ghi`
            : `không nằm trong khoảng ${from} – ${to} của năm đang xét; phần ngày được để trống`
        }.`,
      hint: () => 'Xem lại ngày, tháng, năm; nếu ngày đúng thì xem ngày giờ của máy tính có đúng không.',
    },
  ),
  TD4922: entry<{ from: string; until: string; first: number; last: number }>({
    severity: 'warning',
    title: 'Việc không rơi vào năm nào của phong trào',
    message: ({ from, until, first, last }) =>
      `Việc này ${until === '' || until === from ? `ghi ngày ${from}` : `có hiệu lực từ ${from} đến ${until}`}, không rơi vào năm nào của phong trào ${first} – ${last}, nên không có tác dụng gì.`,
    hint: () => 'Xem lại năm của các ô ngày; nếu đúng thì không phải làm gì.',
  }),
  TD4923: entry<{ from: number; to: number; decided: number | null; first: number; last: number }>({
    severity: 'warning',
    title: 'Năm thành tích không hợp lý',
    message: ({ from, to, decided, first, last }) =>
      `Thành tích ${from === to ? `năm ${from}` : `các năm ${from} – ${to}`} ${
        decided === null
          ? `không nằm trong phong trào ${first} – ${last}`
          : `sau năm ra quyết định (${decided})`
      }; dòng này vẫn được dùng như đã ghi.`,
    hint: () => 'Xem lại các ô “Thành tích từ năm”, “Thành tích đến năm” và ngày quyết định.',
  }),
  TD4924: entry<{ found: string; label: string }>({
    severity: 'warning',
    title: 'Giờ họp không đọc được',
    message: ({ found, label }) =>
      `Ô “${label}” ghi “${found}”, không phải một giờ trong ngày; phần giờ được để trống.`,
    hint: () => 'Ghi giờ và hai chữ số phút, từ 00 giờ 00 đến 23 giờ 59, ví dụ 14 giờ 05.',
  }),
  TD4925: entry<{ started: string; ended: string }>({
    severity: 'warning',
    title: 'Phiên họp kết thúc trước khi bắt đầu',
    message: ({ started, ended }) =>
      `Phiên họp bắt đầu lúc ${started} mà kết thúc lúc ${ended}, không sau giờ bắt đầu; hai ô được giữ như đã ghi.`,
    hint: () => 'Sửa một trong hai ô; giờ chiều ghi theo 24 giờ, ví dụ 14 giờ 30.',
  }),
  TD4926: entry<{ found: string; line: string; points: string }>({
    severity: 'warning',
    title: 'Điểm có quá hai chữ số sau dấu phẩy',
    message: ({ found, line, points }) =>
      `Điểm thẩm định của tiêu chí ${line} ghi “${found}”, được làm tròn thành ${points}.`,
    hint: () => 'Ghi điểm với nhiều nhất hai chữ số sau dấu phẩy.',
  }),
  TD4927: entry<{ label: string; said: readonly string[] }>({
    severity: 'error',
    title: 'Một mục của phiên họp ghi hai lần',
    message: ({ label, said }) =>
      `Mục “${label}” có hai lần và ghi khác nhau (${said.join('; ')}), nên chưa dùng điều nào.`,
    hint: () => 'Chỉ giữ lại một dòng của mục này.',
  }),
};

/** A day that cannot be meant, and the days between which it could. */
type OddDay = {
  readonly found: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
};

type OtherColumn = {
  readonly letters: string;
  readonly header: string;
  readonly count: number;
  /** The first cells, each with what stands there. */
  readonly words: readonly string[];
};

function cellsText({ count, words }: Pick<OtherColumn, 'count' | 'words'>): string {
  return `${count} ô có chữ (${words.join(', ')}${count > words.length ? '…' : ''})`;
}
