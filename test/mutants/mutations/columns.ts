import type { Chance } from '../../../samples/make/random.ts';
import { type Cell, type Row, row, type Sheet, sheetOf, text, wordsOf } from '../book.ts';
import { anyTable, type Mutation, NOTHING, withoutMarks } from '../mutation.ts';

/** Other words for the form's headers, as units type them. */
const OTHER_HEADERS: Readonly<Record<string, readonly string[]>> = {
  Mã: ['Mã tiêu chí', 'Mã TC', 'MÃ'],
  'Tiêu chí': ['Nội dung tiêu chí', 'Tiêu chí đánh giá', 'Nội dung'],
  'Cách chấm': ['Cách tính điểm'],
  'Điểm tối đa': ['Đ. tối đa', 'ĐTĐ', 'Điểm chuẩn', 'Thang điểm'],
  'Số đạt': ['SL đạt', 'Số lượng đạt', 'Kết quả đạt', 'Số đạt được'],
  'Tổng số': ['TS', 'Tổng số (việc)', 'Trên tổng số'],
  'Mức tự đánh giá': ['Mức đánh giá', 'Tự đánh giá', 'Mức TĐG'],
  'Điểm tự chấm': ['ĐTC', 'Đ. tự chấm', 'Điểm đơn vị tự chấm', 'Điểm tự đánh giá'],
  'Minh chứng': ['Tài liệu minh chứng', 'Minh chứng (số, ngày văn bản)', 'TLMC'],
  'Giải trình': ['Lý do', 'Thuyết minh', 'Giải trình (nếu có)'],
  STT: ['TT', 'Số TT', 'Stt'],
  'Họ và tên': ['Họ tên', 'Họ, tên', 'Họ và tên cán bộ'],
  'Ngày sinh': ['Ngày, tháng, năm sinh', 'Ngày sinh (dd/mm/yyyy)'],
  'Chức vụ': ['Chức danh', 'CV'],
  'Bộ phận': ['Bộ phận công tác', 'Phòng, bộ phận'],
  'Lãnh đạo': ['Là lãnh đạo', 'LĐ'],
  'Vi phạm, kỷ luật': ['Vi phạm', 'Kỷ luật', 'Vi phạm, kỉ luật'],
  'Thành tích nổi bật': ['Thành tích', 'Thành tích tiêu biểu'],
  'Đối tượng': ['Loại đối tượng', 'Tập thể/Cá nhân'],
  Tên: ['Tên tập thể, cá nhân', 'Tên đối tượng'],
  'Chức vụ, đơn vị': ['Chức vụ, đơn vị công tác', 'Đơn vị công tác'],
  'Hình thức đề nghị': ['Hình thức khen thưởng', 'Hình thức', 'HTKT'],
  'Tóm tắt thành tích': ['Thành tích', 'Nội dung thành tích'],
  Loại: ['Phân loại', 'Loại ý kiến'],
  'Nội dung': ['Nội dung cụ thể', 'Ý kiến'],
};

const FURNITURE = ['Cách chấm', 'Điểm tối đa', 'STT'];
const IN_PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'Điểm tự chấm': ['Điểm', 'tự chấm'],
  'Điểm tối đa': ['Điểm', 'tối đa'],
  'Mức tự đánh giá': ['Mức', 'tự đánh giá'],
  'Họ và tên': ['Họ', 'và tên'],
  'Vi phạm, kỷ luật': ['Vi phạm,', 'kỷ luật'],
};

const onHeader =
  (change: (cell: Cell, sheet: Sheet, chance: Chance) => void): Mutation['apply'] =>
  (book, chance) => {
    const sheet = anyTable(book, chance);
    if (sheet?.header == null) return null;
    for (const cell of sheet.header.cells) if (cell !== null) change(cell, sheet, chance);
    return NOTHING;
  };

const say = (cell: Cell, words: string): void => {
  cell.content = { kind: 'text', text: words };
};

export const columnMutations: readonly Mutation[] = [
  {
    name: 'headers in other words',
    expects: 'same',
    apply: onHeader((cell, _, chance) => {
      const others = OTHER_HEADERS[wordsOf(cell)];
      if (others && chance.happens(0.5)) say(cell, chance.pick(others));
    }),
  },
  {
    name: 'headers without marks',
    expects: 'same',
    apply: onHeader((cell) => say(cell, withoutMarks(wordsOf(cell)))),
  },
  {
    name: 'headers in capitals',
    expects: 'same',
    apply: onHeader((cell) => say(cell, wordsOf(cell).toUpperCase())),
  },
  {
    name: 'headers over several lines of a cell',
    expects: 'same',
    apply: onHeader((cell) => say(cell, `  ${wordsOf(cell).replaceAll(' ', '\n')} :`)),
  },
  {
    name: 'headers of the points shortened to their code',
    expects: 'same',
    apply: onHeader((cell) => {
      const code = /^CN\d+\.\d+[a-z]?/.exec(wordsOf(cell))?.[0];
      if (code) say(cell, code);
    }),
  },
  {
    name: 'columns moved',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      const width = sheet.header.cells.length;
      const [from, to] = [chance.between(0, width - 1), chance.between(0, width - 1)];
      for (const each of tableRows(sheet)) {
        while (each.cells.length < width) each.cells.push(null);
        each.cells.splice(to, 0, ...each.cells.splice(from, 1));
      }
      return NOTHING;
    },
  },
  {
    name: 'blank column inserted',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      insertColumn(sheet, chance.between(0, sheet.header.cells.length), () => null);
      return NOTHING;
    },
  },
  {
    name: 'column of the unit’s own inserted',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      const at = chance.between(1, sheet.header.cells.length);
      insertColumn(sheet, at, (each) =>
        each === sheet.header ? text('Người theo dõi') : each.key === null ? null : text('Bà Thử'),
      );
      return NOTHING;
    },
  },
  {
    name: 'column that the tool does not read deleted',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      const at = sheet?.header?.cells.findIndex((cell) => FURNITURE.includes(wordsOf(cell))) ?? -1;
      if (sheet === null || at < 0) return null;
      for (const each of tableRows(sheet)) each.cells.splice(at, 1);
      return NOTHING;
    },
  },
  {
    name: 'column with data deleted',
    expects: 'explain',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      if (sheet?.header == null) return null;
      const columns = sheet.header.cells.flatMap((cell, at) =>
        cell === null || FURNITURE.includes(wordsOf(cell)) ? [] : [at],
      );
      const at = chance.pick(columns);
      for (const each of tableRows(sheet)) each.cells.splice(at, 1);
      return [{ sheet, row: null }];
    },
  },
  {
    name: 'column hidden',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      const cell = sheet?.header == null ? null : chance.pick(sheet.header.cells);
      if (!sheet || cell === null) return null;
      sheet.hiddenColumns.add(cell);
      return NOTHING;
    },
  },
  {
    name: 'header over two rows',
    expects: 'same',
    apply: (book, chance) => {
      const sheet = anyTable(book, chance);
      const header = sheet?.header;
      if (!sheet || !header) return null;
      const below = row(...header.cells.map(() => null));
      sheet.rows.splice(sheet.rows.indexOf(header) + 1, 0, below);
      for (const [at, cell] of header.cells.entries()) {
        const pair = IN_PAIRS[wordsOf(cell)];
        if (cell === null) continue;
        if (pair) {
          say(cell, pair[0]);
          below.cells[at] = text(pair[1]);
        } else {
          sheet.merges.push({ top: header, bottom: below, left: cell, width: 1 });
        }
      }
      return NOTHING;
    },
  },
  {
    name: 'heading over several columns',
    expects: 'same',
    apply: (book) => {
      const sheet = sheetOf(book, 'unit');
      const header = sheet?.header;
      if (!sheet || !header) return null;
      const first = header.cells.findIndex((cell) => cell !== null && wordsOf(cell) === 'Số đạt');
      if (first < 0) return null;
      const above = row(...header.cells.map(() => null));
      const left = text('Kết quả thực hiện');
      above.cells[first] = left;
      sheet.rows.splice(sheet.rows.indexOf(header), 0, above);
      sheet.merges.push({ top: above, bottom: above, left, width: 2 });
      return NOTHING;
    },
  },
];

/** The header and the rows below it: a title above keeps its place when columns move. */
function tableRows(sheet: Sheet): readonly Row[] {
  const from = sheet.header === null ? 0 : sheet.rows.indexOf(sheet.header);
  const until = sheet.rows.findIndex(
    ({ cells }, index) => index > from && ['Mã', 'STT', 'TT'].includes(wordsOf(cells[0])),
  );
  return sheet.rows.slice(from, until < 0 ? undefined : until);
}

function insertColumn(sheet: Sheet, at: number, cellOf: (row: Row) => Cell | null): void {
  for (const each of tableRows(sheet)) {
    while (each.cells.length < at) each.cells.push(null);
    each.cells.splice(at, 0, cellOf(each));
  }
}
