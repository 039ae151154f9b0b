import { entry } from '../entry.ts';

type Nothing = Record<never, never>;

/** Cells of one column in rows that were read otherwise. */
type BesideColumn = {
  readonly filled: number;
  readonly rows: readonly number[];
  readonly words: readonly string[];
};

/** Where something that is not read lies, and how it begins. */
type SheetBlock = { readonly range: string; readonly words: readonly string[] };

/** TD1101–TD1119: sheets, tables and columns of a file. */
export const sheetFaults = {
  TD1101: entry<Nothing>({
    severity: 'error',
    title: 'Không nhận ra biểu mẫu',
    message: () => 'Tệp mở được nhưng không có bảng nào của biểu mẫu (Tập thể, Cá nhân…).',
    hint: () => 'Xem đơn vị có gửi nhầm tệp không; đề nghị điền vào biểu mẫu đã phát và gửi lại.',
  }),
  TD1102: entry<{ readonly sheet: string }>({
    severity: 'error',
    title: 'Thiếu bảng phải có',
    message: ({ sheet }) => `Tệp không có bảng “${sheet}”.`,
    hint: ({ sheet }) => `Bổ sung trang tính “${sheet}” theo biểu mẫu rồi gửi lại cả tệp.`,
  }),
  TD1103: entry<{ readonly sheet: string }>({
    severity: 'info',
    title: 'Không có bảng tùy chọn',
    message: ({ sheet }) => `Tệp không có bảng “${sheet}”; coi như đơn vị không có nội dung này.`,
    hint: () => 'Nếu đơn vị có nội dung này, đề nghị bổ sung theo biểu mẫu.',
  }),
  TD1104: entry<{ readonly rows: number } & SheetBlock>({
    severity: 'warning',
    title: 'Trang tính ẩn không được đọc',
    message: ({ rows, ...block }) =>
      `Trang tính này bị ẩn nên không được đọc; trong đó có ${rows} dòng có nội dung (${blockText(block)}).`,
    hint: () => 'Nếu số liệu ở trang này là của báo cáo, bỏ ẩn trang rồi gửi lại.',
  }),
  TD1105: entry<{ readonly rows: number } & SheetBlock>({
    severity: 'info',
    title: 'Trang tính không thuộc biểu mẫu',
    message: ({ rows, ...block }) =>
      `Trang tính này không có bảng nào của biểu mẫu; ${rows} dòng có nội dung trong đó không được dùng (${blockText(block)}).`,
    hint: () => 'Nếu trang này là một bảng của biểu mẫu, ghi lại dòng tiêu đề cột như biểu mẫu.',
  }),
  TD1106: entry<{ readonly sheet: string }>({
    severity: 'error',
    title: 'Không thấy dòng tiêu đề cột',
    message: ({ sheet }) =>
      `Trang tính này mang tên bảng “${sheet}” nhưng không có dòng tiêu đề cột nhận ra được.`,
    hint: () => 'Ghi lại dòng tiêu đề cột đúng như biểu mẫu rồi gửi lại.',
  }),
  TD1107: entry<{ readonly columns: readonly string[] }>({
    severity: 'warning',
    title: 'Thiếu cột',
    message: ({ columns }) => `Bảng này thiếu cột ${quotedList(columns)}.`,
    hint: () => 'Thêm lại các cột thiếu, giữ nguyên tên cột của biểu mẫu.',
  }),
  TD1108: entry<{ readonly header: string; readonly column: string; readonly kept: string }>({
    severity: 'warning',
    title: 'Hai cột cùng một nội dung',
    message: ({ header, column, kept }) =>
      `Cột “${header}” trùng nội dung “${column}” với cột ${kept}; chỉ cột ${kept} được dùng.`,
    hint: () => 'Xóa hoặc đổi tên cột thừa rồi gửi lại nếu cột được dùng không phải cột đúng.',
  }),
  TD1109: entry<{ readonly table: string; readonly kept: string; readonly rows: number }>({
    severity: 'error',
    title: 'Một bảng có hai lần trong tệp',
    message: ({ table, kept, rows }) =>
      `Bảng “${table}” đã có ở ${kept}; bảng thứ hai này (${rows} dòng) không được dùng.`,
    hint: () => 'Mỗi tệp chỉ gồm số liệu của một đơn vị, mỗi bảng một lần; tách hoặc xóa bảng thừa.',
  }),
  TD1110: entry<BesideColumn & { readonly header: string }>({
    severity: 'warning',
    title: 'Cột không thuộc biểu mẫu',
    message: ({ header, ...cells }) =>
      `Cột “${header}” không có trong biểu mẫu nên không được dùng; ${cellsText(cells)}.`,
    hint: () =>
      'Nếu là một cột của biểu mẫu bị đổi tên, ghi lại tên cột như biểu mẫu; điều cần nói thêm thì ghi ở cột “Ghi chú” hoặc “Giải trình”.',
  }),
  TD1111: entry<{ readonly header: string }>({
    severity: 'warning',
    title: 'Cột bị ẩn',
    message: ({ header }) => `Cột “${header}” đang bị ẩn; số liệu trong cột vẫn được đọc.`,
    hint: () =>
      'Bỏ ẩn cột (hoặc kéo rộng ra, nếu cột bị thu quá hẹp) để kiểm tra số liệu trong đó có đúng ý đơn vị không.',
  }),
  TD1112: entry<{ readonly rows: readonly number[] }>({
    severity: 'warning',
    title: 'Dòng bị ẩn',
    message: ({ rows }) => `${rowsText(rows)} đang bị ẩn; số liệu trong đó vẫn được đọc.`,
    hint: () =>
      'Bỏ ẩn dòng (hoặc kéo cao lên, nếu dòng bị thu quá thấp) để kiểm tra số liệu trong đó có đúng ý đơn vị không.',
  }),
  TD1113: entry<{ readonly range: string }>({
    severity: 'warning',
    title: 'Ô gộp che số liệu',
    message: ({ range }) =>
      `Vùng ${range} bị gộp thành một ô: giá trị chỉ được tính cho dòng đầu, các dòng sau coi như trống.`,
    hint: () => 'Bỏ gộp ô và ghi giá trị riêng cho từng dòng.',
  }),
  TD1114: entry<{
    readonly rows: readonly number[];
    readonly because: string;
    /** First words of the rows. */
    readonly words: readonly string[];
  }>({
    severity: 'info',
    title: 'Dòng không phải số liệu',
    message: ({ rows, because, words }) =>
      `${rowsText(rows)} được bỏ qua: ${because}${words.length === 0 ? '' : ` (${sampleOf(words)})`}.`,
    hint: () => 'Không phải làm gì, trừ khi dòng đó là số liệu của báo cáo.',
  }),
  TD1115: entry<{ readonly count: number; readonly encoding: string; readonly samples: readonly string[] }>({
    severity: 'info',
    title: 'Chữ bảng mã cũ đã được chuyển',
    message: ({ count, encoding, samples }) =>
      `${count} ô gõ bằng bảng mã ${encoding} đã được chuyển sang Unicode, ví dụ ${samples.join('; ')}.`,
    hint: () => 'Xem lại vài ô; tệp gốc không bị sửa.',
  }),
  TD1116: entry<{ readonly text: string; readonly guess: string; readonly encoding: string }>({
    severity: 'warning',
    title: 'Chữ có thể thuộc bảng mã cũ',
    message: ({ text, guess, encoding }) =>
      `Ô này ghi “${text}”, có thể là “${guess}” gõ bằng bảng mã ${encoding}; ô được giữ nguyên như đã ghi.`,
    hint: () => 'Gõ lại ô này bằng Unicode nếu chữ không đúng.',
  }),
  TD1117: entry<Nothing>({
    severity: 'error',
    title: 'Biểu mẫu chưa được điền',
    message: () => 'Tệp là biểu mẫu để trống: chưa có câu trả lời nào của tập thể và chưa có cá nhân nào.',
    hint: () => 'Hỏi lại đơn vị; có lẽ đơn vị gửi nhầm biểu mẫu chưa điền.',
  }),
  TD1118: entry<{ readonly columns: number; readonly separator: string; readonly column: string }>({
    severity: 'info',
    title: 'Bảng được dán thành văn bản',
    message: ({ columns, separator, column }) =>
      `Cả bảng được dán thành văn bản trong cột ${column}; mỗi dòng đã được tách thành ${columns} ô theo ${separator}.`,
    hint: () => 'Xem lại vài dòng; lần sau dán sao cho mỗi giá trị nằm ở một ô.',
  }),
  TD1119: entry<{ readonly found: number; readonly expected: number }>({
    severity: 'error',
    title: 'Không tách được dòng dán',
    message: ({ found, expected }) =>
      `Dòng dán này tách được ${found} ô trong khi tiêu đề có ${expected} cột; không biết ô nào thuộc cột nào nên không được dùng.`,
    hint: () => 'Chép lại dòng này vào đúng từng ô của bảng.',
  }),
  TD1150: entry<BesideColumn & { readonly column: string }>({
    severity: 'warning',
    title: 'Cột không có tiêu đề',
    message: ({ column, ...cells }) =>
      `Cột ${column} không có tiêu đề nên không được dùng; ${cellsText(cells)}.`,
    hint: () => 'Ghi nội dung này vào đúng cột của biểu mẫu, hoặc cho biết là của cột nào.',
  }),
  TD1151: entry<BesideColumn & { readonly header: string }>({
    severity: 'info',
    title: 'Cột do công cụ tự tính',
    message: ({ header, ...cells }) =>
      `Cột “${header}” do công cụ tự tính nên số liệu ghi sẵn không được dùng; ${cellsText(cells)}.`,
    hint: () => 'Không phải làm gì; đối chiếu nếu thấy khác kết quả của công cụ.',
  }),
  TD1152: entry<{ readonly rows: number } & SheetBlock>({
    severity: 'info',
    title: 'Danh sách phụ không được dùng',
    message: ({ rows, ...block }) =>
      `Bảng này là danh sách người không có cột điểm, ngoài bảng “Cá nhân” đã đọc: ${rows} dòng không được dùng; ${blockText(block)}.`,
    hint: () => 'Không phải làm gì, trừ khi trong đó có người hoặc điều chưa ghi ở trang “Cá nhân”.',
  }),
  TD1155: entry<{ readonly what: string; readonly rows: number } & SheetBlock>({
    severity: 'info',
    title: 'Bảng khác, không thuộc biểu mẫu',
    message: ({ what, rows, ...block }) =>
      `Đây là ${what}, không phải một bảng của biểu mẫu: ${rows} dòng không được dùng; ${blockText(block)}.`,
    hint: () =>
      'Không phải làm gì; nếu đây là một bảng của biểu mẫu thì ghi lại dòng tiêu đề cột như biểu mẫu.',
  }),
  TD1153: entry<{ readonly cells: readonly string[]; readonly words: readonly string[] }>({
    severity: 'info',
    title: 'Chữ ngoài bảng không được dùng',
    message: ({ cells, words }) =>
      `${cells.length} ô ngoài các cột, dòng được đọc không được dùng (${cells.slice(0, 8).join(', ')}${cells.length > 8 ? '…' : ''})${words.length === 0 ? '' : `: ${sampleOf(words)}`}.`,
    hint: () => 'Xem có điều gì cần dùng không; nếu có, ghi vào đúng cột của biểu mẫu.',
  }),
  TD1137: entry<{ readonly range: string; readonly header: string }>({
    severity: 'info',
    title: 'Ô gộp được hiểu cho từng dòng',
    message: ({ range, header }) =>
      `Vùng ${range} ở cột “${header}” gộp thành một ô; nội dung được hiểu cho mọi dòng trong vùng.`,
    hint: () => 'Không phải làm gì, trừ khi nội dung chỉ là của dòng đầu.',
  }),
  TD1138: entry<{ readonly columns: readonly string[] }>({
    severity: 'warning',
    title: 'Cột của bảng tiêu chí không dùng đến',
    message: ({ columns }) =>
      `Bảng tiêu chí có cột không rõ tiêu đề nên không dùng đến: ${columns.join(', ')}.`,
    hint: () =>
      'Nếu cột ấy là điểm, hệ số, cách chấm hay minh chứng thì sửa tiêu đề cho rõ (Điểm tối đa, Hệ số, Cách chấm, Minh chứng, Ghi chú) rồi nhập lại; nếu không thì không phải làm gì.',
  }),
};

function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function cellsText({ filled, rows, words }: BesideColumn): string {
  return `${filled} ô có chữ ở ${rowsText(rows).toLowerCase()}: ${sampleOf(words)}`;
}

function blockText({ range, words }: SheetBlock): string {
  return `vùng ${range}, bắt đầu bằng ${sampleOf(words)}`;
}

/** The first few, in quotation marks, each cut short. */
function sampleOf(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN_WORDS).map((text) => `“${shortened(text)}”`);
  return `${shown.join(', ')}${words.length > SHOWN_WORDS ? '…' : ''}`;
}

const SHOWN_WORDS = 5;
const LONGEST_SHOWN = 80;

function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1).trimEnd()}…`;
}

function rowsText(rows: readonly number[]): string {
  const shown = rows.slice(0, 12).join(', ');
  return rows.length > 12 ? `Dòng ${shown}… (${rows.length} dòng)` : `Dòng ${shown}`;
}
